import type { picture as vi } from "../vi/picture.ts";

export const picture: typeof vi = {
  legend: {
    paceLine: "even pace",
    pin: "distance from pace",
    paceTick: "even pace on the cut-off day",
    stated: "stated",
    estimate: "estimate",
    derived: "calculated by us",
    openSide: "only one side is known: at least, or at most",
    conflict: "sources contradict each other",
  },
  limits: "Limits of this chart",
  moreLimits: (count) =>
    `and ${count} more ${count === 1 ? "caution" : "cautions"}: see the link`,
  version: (version) => `Record version ${version}`,
  failures: {
    fonts:
      "The picture's fonts could not be fetched. Check the connection and try again.",
    drawing: "This browser could not draw the PNG. Download the SVG instead.",
  },
};
