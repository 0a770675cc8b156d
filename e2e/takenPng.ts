import { decode } from "fast-png";

/** Pixels row by row, each of red, green, blue and opacity. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

export function readPng(bytes: Uint8Array): Pixels {
  const { width, height, data, channels } = decode(bytes);
  if (channels === 4)
    return { width, height, data: new Uint8ClampedArray(data) };
  const four = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1)
      four[pixel * 4 + channel] = data[pixel * channels + channel] ?? 0;
  return { width, height, data: four };
}

/** Read from the head of the file alone. */
export function sizeOfPng(bytes: Uint8Array): readonly [number, number] {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

export interface Part {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A part of it, its sides in shares of the whole. */
export function partOf({ width, height, data }: Pixels, part: Part): Pixels {
  const left = Math.round(part.left * width);
  const right = Math.round(part.right * width);
  const top = Math.round(part.top * height);
  const bottom = Math.round(part.bottom * height);
  const own = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let row = top; row < bottom; row += 1)
    own.set(
      data.subarray((row * width + left) * 4, (row * width + right) * 4),
      (row - top) * (right - left) * 4,
    );
  return { width: right - left, height: bottom - top, data: own };
}

/** At half its size, each pixel the mean of four. */
export function halved({ width, height, data }: Pixels): Pixels {
  const own = { width: width >> 1, height: height >> 1 };
  const half = new Uint8ClampedArray(own.width * own.height * 4);
  for (let y = 0; y < own.height; y += 1)
    for (let x = 0; x < own.width; x += 1)
      for (let channel = 0; channel < 4; channel += 1) {
        const at = (2 * y * width + 2 * x) * 4 + channel;
        const four = [at, at + 4, at + width * 4, at + width * 4 + 4];
        const sum = four.reduce((total, one) => total + (data[one] ?? 0), 0);
        half[(y * own.width + x) * 4 + channel] = sum / 4;
      }
  return { ...own, data: half };
}

/** Share of its pixels that are as dark as letters are. */
export function inkOf({ data }: Pixels): number {
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if ((data[at] ?? 255) < 140) dark += 1;
  return dark / (data.length / 4);
}

export function coloursOf({ data }: Pixels): number {
  const colours = new Set<number>();
  for (let at = 0; at < data.length; at += 4)
    colours.add(
      ((data[at] ?? 0) << 16) |
        ((data[at + 1] ?? 0) << 8) |
        (data[at + 2] ?? 0),
    );
  return colours.size;
}
