/** Why a file of the record did not arrive, in the terms a reader can act on. */
export type LoadFailureKind =
  | "offline"
  | "not-found"
  | "server-error"
  | "timed-out"
  | "not-json"
  | "cut-short"
  | "wrong-shape"
  | "altered";

export class LoadFailure extends Error {
  override readonly name = "LoadFailure";
  readonly kind: LoadFailureKind;
  readonly file: string;

  constructor(kind: LoadFailureKind, file: string, cause?: unknown) {
    super(`${kind}: ${file}`, { cause });
    this.kind = kind;
    this.file = file;
  }
}

export function toFailure(error: unknown): LoadFailure {
  return error instanceof LoadFailure
    ? error
    : new LoadFailure("wrong-shape", "", error);
}
