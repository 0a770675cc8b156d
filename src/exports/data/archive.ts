import { zipSync } from "fflate";

/** A file to take away. */
export interface PressFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Media types whose bytes are packed already. */
const packed: readonly string[] = [
  "image/png",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
];

/**
 * One ZIP of all files, with their names in UTF-8. The same files on the same day give the same bytes: every file is of
 * midnight of that day where the code runs, which is how a ZIP counts time. `day` is ISO, from 1980 on.
 */
export function toArchive(
  files: readonly PressFile[],
  day: string,
): Uint8Array<ArrayBuffer> {
  const mtime = new Date(`${day}T00:00:00`);
  return zipSync(
    Object.fromEntries(
      files.map(({ name, type, bytes }) => [
        name,
        [bytes, { level: packed.includes(type) ? 0 : 6, mtime }],
      ]),
    ),
  );
}
