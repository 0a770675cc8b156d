import jsQR from "jsqr";

import type { Part, Pixels } from "./takenPng.ts";

export interface TakenCode {
  readonly text: string;
  /** Modules between the code and whatever else stands nearest, four at most. */
  readonly quiet: number;
}

/** Undefined where no code can be read. */
export function readCode(pixels: Pixels): TakenCode | undefined {
  const found = jsQR(pixels.data, pixels.width, pixels.height);
  if (found === null) return undefined;
  const { topLeftCorner: from, bottomRightCorner: to } = found.location;
  const modules = 17 + 4 * found.version;
  const module = (to.x - from.x) / modules;
  const isQuiet = (width: number) => {
    const edge = { left: from.x, top: from.y, right: to.x, bottom: to.y };
    return isBlankAround(pixels, edge, module * 0.6, module * width);
  };
  const quiet = [4, 3, 2, 1].find(isQuiet) ?? 0;
  return { text: found.data, quiet };
}

/** Whether nothing dark stands from `near` to `far` px about the box. */
function isBlankAround(
  { width, height, data }: Pixels,
  box: Part,
  near: number,
  far: number,
): boolean {
  const isIn = (x: number, y: number, by: number) =>
    x > box.left - by &&
    x < box.right + by &&
    y > box.top - by &&
    y < box.bottom + by;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (
        isIn(x, y, far) &&
        !isIn(x, y, near) &&
        (data[(y * width + x) * 4] ?? 255) < 160
      )
        return false;
  return (
    box.left - far >= 0 &&
    box.top - far >= 0 &&
    box.right + far <= width &&
    box.bottom + far <= height
  );
}
