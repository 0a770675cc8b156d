import { Window } from "happy-dom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

import { stillMarkup } from "./stillMarkup.ts";

const window = new Window();

beforeAll(() => {
  vi.stubGlobal("document", window.document);
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

function chartOf(inner: string): Element {
  document.body.innerHTML = `<div data-chart="true" class="chart plan-chart" role="group" aria-label="Thu"><div class="wrapper" style="width:10px">${inner}</div></div>`;
  const [chart] = document.body.children;
  if (chart === undefined) throw new Error("no chart");
  return chart;
}

function markupOf(inner: string): string {
  return stillMarkup(chartOf(inner), "wide", [534, 280]);
}

describe(stillMarkup, () => {
  test("scales with its box", () => {
    expect(markupOf(`<svg width="534" height="280"></svg>`)).toBe(
      `<div class="chart plan-chart chart-still chart-still--wide" role="group" aria-label="Thu"><svg viewBox="0 0 534 280"></svg></div>`,
    );
  });

  test("can be read, not pressed nor focused, and is styled by no attribute", () => {
    expect(
      markupOf(
        `<svg><g role="button" tabindex="0" style="cursor:pointer" data-mark="a#1" aria-label="53,6%"></g></svg>`,
      ),
    ).toContain(`<g role="img" data-mark="a#1" aria-label="53,6%">`);
  });

  test("places are told to a hundredth; what a mark is called is left alone", () => {
    expect(
      markupOf(
        `<svg><path data-mark="a/83.33333" d="M1.23456 2L3 -4.56789"></path></svg>`,
      ),
    ).toContain(`<path data-mark="a/83.33333" d="M1.23 2L3 -4.57">`);
  });

  test("a chart without a drawing is a fault", () => {
    expect(() => markupOf("")).toThrow("the chart has drawn nothing");
  });
});
