import type { embed as vi } from "../vi/embed.ts";

export const embed: typeof vi = {
  title: "Embedded comparison",
  whole: "See the full version",
  newer: "There are newer figures.",
  failed:
    "The figures could not be loaded. Check your connection and try again.",
  gone: (version) =>
    `Version ${version} of the record, which this chart keeps, could not be loaded; no other figures take its place.`,
  missing: (city) => `The figures of ${city} could not be loaded.`,
};
