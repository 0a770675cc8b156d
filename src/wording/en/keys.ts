import type { keys as vi } from "../vi/keys.ts";

export const keys: typeof vi = {
  title: "Keyboard shortcuts",
  does: {
    table: "switch between chart and table",
    meeting: "enter or leave meeting mode",
    list: "show this list of keys",
    alongCity: "previous, next mark of the same city in time order",
    otherCity: "nearest mark of the city above, below",
    ends: "first, last mark of the city",
    open: "open the figure’s receipt",
    alongSlides: "previous, next chart",
    alongMonths: "previous, next month on the coverage board",
    alongRows: "row above, below",
    leap: "previous, next cell with figures",
    openCell: "open the month’s figures",
    close: "close what is open",
    leave: "leave meeting mode",
  },
};
