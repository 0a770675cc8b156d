import { done, outcomeOf, type Outcome } from "./outcome.ts";

export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** The picture, where the device takes files. */
  readonly file?: File;
}

/** Whether the device has a sheet of its own to send links with. */
export function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** Opens the device's own sheet, with the picture where it takes one. */
export async function share({ file, ...rest }: Shared): Promise<Outcome> {
  const withFile = { ...rest, ...(file && { files: [file] }) };
  const takesFile = file !== undefined && navigator.canShare(withFile);
  try {
    await navigator.share(takesFile ? withFile : rest);
    return done;
  } catch (error) {
    return outcomeOf(error);
  }
}
