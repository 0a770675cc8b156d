import type { keys as vi } from "../vi/keys.ts";

export const keys: typeof vi = {
  title: "Keyboard shortcuts",
  does: {
    table: "switch between chart and table",
    meeting: "enter or leave meeting mode",
    list: "show this list of keys",
    alongCity:
      "previous, next mark of the same city in time order; in meeting mode: previous, next chart",
    otherCity: "nearest mark of the city above, below",
    open: "open the figure’s receipt",
    leave: "close what is open; leave meeting mode",
    ends: "first, last mark of the city",
  },
};
