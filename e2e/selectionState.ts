import type { Page } from "playwright/test";

/**
 * What a reader sees of a selection, in no language: what is pressed, chosen, typed, sorted and open, and which figures
 * are drawn and tabulated. Two pages of one selection have the same.
 */
export function selectionState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const flags = (attribute: string) =>
      all(`main [${attribute}]`).map((element) =>
        element.getAttribute(attribute),
      );
    const fields = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        "main :is(input, select)",
      ),
    ].map(({ value }) => value);
    return JSON.stringify({
      pressed: flags("aria-pressed"),
      sorted: flags("aria-sort"),
      current: flags("aria-current"),
      fields,
      open: all("main details").map((element) => element.hasAttribute("open")),
      dialogs: all("dialog[open]").length,
      marks: all("main [data-mark]").map(
        (mark) =>
          `${mark.getAttribute("data-mark")} ${mark.getAttribute("tabindex")}`,
      ),
      rows: all("main tbody tr").length,
      items: all("main li").length,
      target: document.querySelector(":target")?.id ?? null,
    });
  });
}
