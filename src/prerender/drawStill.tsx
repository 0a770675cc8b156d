import type { ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

import type { StillRequest } from "../charts/still/stills.ts";
import { FixedSize } from "../charts/useSize.ts";
import { WordsProvider } from "../components/useWords.ts";
import type { Words } from "../wording/words.ts";
import { stillMarkup } from "./stillMarkup.ts";

/** At which the boxes of a shape are told. */
const rem = 16;
/** Recharts draws after a few rounds of effects; a chart that takes more is broken. */
const mostRounds = 50;
let drawings = 0;

/** A chart drawn for both its boxes; a page shows the one that fits. */
export async function drawStill(
  { draw, shape }: StillRequest,
  words: Words,
): Promise<string> {
  const chart = await draw();
  const markups: string[] = [];
  for (const name of ["narrow", "wide"] as const) {
    const [width, height] = shape[name];
    const size = { width, height, rem };
    const sized = (
      <WordsProvider value={words}>
        <FixedSize value={size}>{chart}</FixedSize>
      </WordsProvider>
    );
    markups.push(
      await withDrawn(sized, (drawn) => stillMarkup(drawn, name, shape[name])),
    );
  }
  return markups.join("");
}

async function withDrawn(
  chart: ReactElement,
  take: (drawn: Element) => string,
): Promise<string> {
  const box = document.createElement("div");
  document.body.append(box);
  drawings += 1;
  const root = createRoot(box, { identifierPrefix: `still${drawings}` });
  try {
    flushSync(() => root.render(chart));
    let drawn = "";
    for (let round = 0; round < mostRounds; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      const before = drawn;
      drawn = box.innerHTML;
      const holder = box.querySelector("[data-chart]");
      if (holder?.querySelector("[data-mark]") && drawn === before)
        return take(holder);
    }
    throw new Error(`the chart does not come to rest: ${drawn.slice(0, 200)}`);
  } finally {
    root.unmount();
    box.remove();
  }
}
