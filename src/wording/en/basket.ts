import type { basket as vi } from "../vi/basket.ts";
import { counted } from "../counted.ts";

export const basket: typeof vi = {
  short: "Compare",
  add: "Add to compare",
  remove: "Remove from compare",
  of: (action, figure) => `${action}: ${figure}`,
  full: (most) =>
    `At most ${most} figures can be compared. Remove one of those chosen:`,
  removeOne: (figure) => `Remove ${figure}`,
  unknown: (figure) => `figure ${figure}, which this record does not hold`,
  close: "Close",
  trayLabel: "Figures chosen to compare",
  tray: (count) => `Compare · ${counted(count, "figure")}`,
  clear: "Remove all",
};
