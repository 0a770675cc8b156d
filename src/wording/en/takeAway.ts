import type { takeAway as vi } from "../vi/takeAway.ts";

export const takeAway: typeof vi = {
  copied: "Copied.",
  copyFailed:
    "It could not be copied. Select the text and copy it with the keyboard or your device’s menu.",
};
