import { done, outcomeOf, type Outcome } from "./outcome.ts";

/** Long enough for any browser to have begun reading the file. */
const keptMs = 60_000;

/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): Outcome {
  try {
    const url = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    // Firefox follows only links that are part of the page.
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), keptMs);
    return done;
  } catch (error) {
    return outcomeOf(error);
  }
}
