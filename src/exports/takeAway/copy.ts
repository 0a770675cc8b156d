import { done, outcomeOf, type Outcome } from "./outcome.ts";

/** Copies text. On a page without https there is no clipboard but the old command, which needs text that is selected. */
export async function copyText(text: string): Promise<Outcome> {
  try {
    await navigator.clipboard.writeText(text);
    return done;
  } catch (error) {
    return copyBySelection(text) ? done : outcomeOf(error);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  field.className = "visually-hidden";
  // Inside an open dialog nothing outside of it can be selected.
  (before?.closest("dialog") ?? document.body).append(field);
  field.select();
  try {
    // The only way without https; no browser has set a day for its end.
    // oxlint-disable-next-line typescript/no-deprecated
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

/**
 * Copies a picture. The promise itself is handed over, not what it holds: Safari lets a page write only within the click,
 * and has forgotten it by the time the picture is drawn (https://webkit.org/blog/10855/async-clipboard-api/).
 */
export async function copyPicture(png: Promise<Blob>): Promise<Outcome> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
    return done;
  } catch (error) {
    return outcomeOf(error);
  }
}
