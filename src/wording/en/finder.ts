import type { finder as vi } from "../vi/finder.ts";

export const finder: typeof vi = {
  label: "Find a city by name, with or without its marks",
  list: "Cities found",
  found: (count, all) => `${count} of ${all} cities`,
  none: "No city of this name in the record.",
  busy: "Fetching the list of cities…",
  failed: "The list of cities could not be fetched.",
  full: (most) =>
    `A page shows at most ${most} cities. Leave out one that was added, then choose again.`,
};
