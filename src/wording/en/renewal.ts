import type { renewal as vi } from "../vi/renewal.ts";

export const renewal: typeof vi = {
  record: "New figures are available.",
  build: "A new version of the page is available.",
  gone: "The page has just been updated, and the part you opened is no longer on the server. Reloading with your selection kept…",
  stillGone:
    "Part of the page could still not be loaded after reloading. Please try again in a few minutes.",
  reload: "Reload",
  close: "Close",
};
