
import type { Page } from "playwright/test";

import { kitOf, openSelection, patience } from "./pressKit.ts";
import { tellsItsNumbers } from "./pressKitNumbers.ts";
import {
  drawsItsPicture,
  holdsItsTexts,
  looksAsItDid,
  mostDifferent,
  pictured,
} from "./pressKitPicture.ts";
import { gathersAll, isCited, isEmbedded } from "./pressKitTexts.ts";
import { expect, test } from "./quietPage.ts";
import { selections } from "./selections.ts";

for (const selection of selections) {
  test(`${selection.name}: all that is taken away says the same`, async ({
    page,
  }) => {
    test.setTimeout(patience);
    const kit = await kitOf(page, selection);
    holdsItsTexts(kit, selection);
    drawsItsPicture(kit);
    if (pictured.includes(selection.name)) looksAsItDid(kit, selection);
    await tellsItsNumbers(kit, selection);
    gathersAll(kit);
    isCited(kit, selection);
    isEmbedded(kit, selection);
  });
}

test("letters are those of Be Vietnam Pro in both weights, in the PNG as in the SVG", async ({
  page,
}) => {
  test.setTimeout(patience);
  const [selection] = selections;
  if (selection === undefined) throw new Error("no selection");
  const panel = await openSelection(page, selection);
  const svg = new TextDecoder().decode((await panel.take("svg")).bytes);
  const png = Buffer.from((await panel.take("png")).bytes).toString("base64");
  const without = (weight: number) =>
    svg.replaceAll(
      new RegExp(`@font-face\\{[^}]*font-weight:${weight};[^}]*\\}`, "gu"),
      "",
    );
  await expect
    .poll(() => differenceOf(page, svg, png), { timeout: patience })
    .toBeLessThan(mostDifferent / 10);
  for (const weight of [400, 600]) {
    expect(without(weight).split("@font-face")).toHaveLength(3);
    const difference = await differenceOf(page, without(weight), png);
    expect(difference, String(weight)).toBeGreaterThan(mostDifferent * 3);
  }
});

/** Share of the pixels in which the browser draws the SVG unlike the PNG. */
function differenceOf(page: Page, svg: string, png: string): Promise<number> {
  return page.evaluate(
    async ([drawing, picture]) => {
      const draw = async (source: string, turns: number) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = new OffscreenCanvas(2400, 1350);
        const context = canvas.getContext("2d");
        if (context === null) throw new Error("no canvas");
        // Fonts of an image come in after it is decoded.
        for (let turn = 0; turn < turns; turn += 1) {
          context.clearRect(0, 0, 2400, 1350);
          context.drawImage(image, 0, 0, 2400, 1350);
          await new Promise((resolve) => {
            setTimeout(resolve, 100);
          });
        }
        return context.getImageData(0, 0, 2400, 1350).data;
      };
      const [own, other] = await Promise.all([
        draw(
          `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`,
          5,
        ),
        draw(`data:image/png;base64,${picture}`, 1),
      ]);
      let different = 0;
      for (let at = 0; at < own.length; at += 4)
        if (Math.abs((own[at] ?? 0) - (other[at] ?? 0)) > 64) different += 1;
      return different / (own.length / 4);
    },
    [svg, png] as const,
  );
}
