import type { PressFile } from "../../exports/data/archive.ts";
import type { DataFileKind } from "../../exports/data/pressFiles.ts";
import {
  exportLayouts,
  type ExportLayout,
} from "../../exports/picture/layouts.ts";
import type { PictureFailure } from "../../exports/picture/file/pictureFile.ts";
import type { Words } from "../../wording/words.ts";
import type { TakeAwayInput } from "./takeAwayInput.ts";

const pictureKinds = ["png", "svg"] as const;
type PictureKind = (typeof pictureKinds)[number];

/** What makes the files is fetched when it is first asked for, or when the page has nothing else to do. */
export const loadFiles = {
  data: () => import("../../exports/data/pressFiles.ts"),
  names: () => import("../../exports/data/fileName.ts"),
  pictures: () => import("../../exports/picture/file/pictureFile.ts"),
};

/** The fonts that go into every picture: those that the page has not shown yet would be missing without a network. */
export async function prepareFonts(): Promise<void> {
  const { fontFaces } = await import("../../exports/picture/file/fontFaces.ts");
  await Promise.all(
    fontFaces.map(({ address }) => fetch(address, { cache: "force-cache" })),
  );
}

/** A picture that could not be made, by the reason that is told to the reader. */
export class PictureError extends Error {
  override readonly name = "PictureError";
  readonly reason: PictureFailure;

  constructor(reason: PictureFailure) {
    super(`no picture: ${reason}`);
    this.reason = reason;
  }
}

export async function pictureBlob(
  { picture }: TakeAwayInput,
  kind: PictureKind,
  layout: ExportLayout,
): Promise<Blob> {
  const { pngFile, svgFile } = await loadFiles.pictures();
  const made = await (kind === "png" ? pngFile : svgFile)(picture, {
    kind: layout,
  });
  if (made.kind === "failure") throw new PictureError(made.reason);
  return made.blob;
}

export async function pictureFile(
  input: TakeAwayInput,
  kind: PictureKind,
  layout: ExportLayout,
): Promise<PressFile> {
  const { fileStem } = await loadFiles.names();
  const blob = await pictureBlob(input, kind, layout);
  const stem = fileStem(input.context.comparison, input.provenance);
  return {
    name: `${stem}_${layout}.${kind}`,
    type: blob.type,
    bytes: new Uint8Array(await blob.arrayBuffer()),
  };
}

export async function dataFile(
  words: Words,
  { context, provenance, form }: TakeAwayInput,
  kind: DataFileKind,
): Promise<PressFile> {
  const { dataFiles } = await loadFiles.data();
  return (await dataFiles(words, context, provenance, form))[kind];
}

/** Data, citations and every picture, in one file. */
export async function everything(
  words: Words,
  input: TakeAwayInput,
): Promise<PressFile> {
  const { pressArchive } = await loadFiles.data();
  const pictures = [];
  // One after another: a phone has no room for eight canvases at a time.
  for (const layout of exportLayouts)
    for (const kind of pictureKinds)
      pictures.push(await pictureFile(input, kind, layout));
  const { context, provenance, form } = input;
  return pressArchive(words, context, provenance, pictures, form);
}
