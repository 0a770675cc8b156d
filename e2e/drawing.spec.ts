import type { Locator } from "playwright/test";

import {
  axesOf,
  centre,
  isTouching,
  isWithin,
  measureChart,
  type Box,
  type DrawnChart,
  type DrawnMark,
} from "./chartGeometry.ts";
import { panelNames, type PanelName } from "./overviewPage.ts";
import { fetchMeasures, type PublishedMeasure } from "./publishedFigures.ts";
import { expect, test } from "./quietPage.ts";

const indicators: Readonly<Record<PanelName, string>> = {
  "Khách du lịch": "tourism-visitors",
  "Thu ngân sách trên địa bàn": "budget-revenue",
  "Giải ngân vốn đầu tư công": "investment-disbursement",
  "Giá trị sản xuất công nghiệp": "industrial-output",
};
const nearness = 1.5;

function isOf(mark: DrawnMark, measure: PublishedMeasure): boolean {
  return (
    mark.observation === measure.observation &&
    mark.owner === measure.owner &&
    Math.abs(mark.percent - measure.percent) < 1e-5
  );
}

for (const width of [360, 1280]) {
  test(`marks stand where the axes say at ${width} px`, async ({
    overview,
    page,
    request,
  }) => {
    const measures = await fetchMeasures(request);
    await page.setViewportSize({ width, height: 900 });
    await overview.open();
    for (const name of panelNames) {
      const chart = await measureChart(overview.panel(name));
      const { zero, hundred, start, end } = axesOf(chart);
      expect(chart.marks.length, name).toBeGreaterThan(0);
      for (const mark of chart.marks) {
        const measure = measures.find((one) => isOf(mark, one));
        expect(measure?.indicator, mark.observation).toBe(indicators[name]);
        if (measure === undefined) continue;
        const { x, y } = centre(mark.box);
        const share = measure.pacePercent / 100;
        const paceAt = zero + (hundred - zero) * share;
        const off = {
          x: Math.abs(x - (start + (end - start) * share)),
          y: Math.abs(y - (zero + (hundred - zero) * (measure.percent / 100))),
        };
        expect(off.x, `${mark.observation} across`).toBeLessThan(nearness);
        expect(off.y, `${mark.observation} up`).toBeLessThan(nearness);
        const pinEnd = [mark.pin?.top ?? NaN, mark.pin?.bottom ?? NaN].map(
          (edge) => Math.abs(edge - paceAt),
        );
        expect(
          Math.min(...pinEnd),
          `${mark.observation} is pinned to the pace line`,
        ).toBeLessThan(nearness);
      }
    }
  });
}

test("plan line, pace line and month ticks stand where the term and the plan do", async ({
  overview,
}) => {
  await overview.open();
  for (const name of panelNames) {
    const chart = await measureChart(overview.panel(name));
    const { zero, hundred, start, end } = axesOf(chart);
    expectNear(centre(chart.planLine).y, hundred);
    expectNear(chart.planLine.left, start);
    expectNear(chart.planLine.right, end);
    expectNear(chart.paceLine.left, start);
    expectNear(chart.paceLine.right, end);
    expectNear(chart.paceLine.bottom, zero);
    expectNear(chart.paceLine.top, hundred);
    const days = name === "Giải ngân vốn đầu tư công" ? 396 : 365;
    for (const [label, passed] of [
      ["T3", 90],
      ["T6", 181],
      ["T9", 273],
      ["T12", 365],
    ] as const) {
      const tick = chart.ticks.find(({ text }) => text === label);
      expect(tick, `${label} of ${name}`).toBeDefined();
      const at = start + (end - start) * (passed / days);
      expectNear(centre(tick?.box ?? chart.card).x, at);
    }
  }
});

function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThan(nearness);
}

test("each measure is one mark: hollow if estimated, hatched if derived, else solid", async ({
  overview,
  request,
}) => {
  const measures = await fetchMeasures(request);
  await overview.open();
  const kinds = new Set<string>();
  for (const name of panelNames) {
    const { marks, cardColour } = await measureChart(overview.panel(name));
    const own = measures.filter(
      ({ indicator }) => indicator === indicators[name],
    );
    const nameOf = ({ observation, percent }: Named) =>
      `${observation} ${percent.toFixed(4)}`;
    // Two plans that one figure reaches alike are one mark.
    const published = [...new Set(own.map(nameOf))];
    expect(marks.map(nameOf).toSorted()).toEqual(published.toSorted());
    for (const mark of marks) {
      const measure = own.find((one) => isOf(mark, one));
      const isOpen =
        measure?.isEstimate === true || measure?.isDerived === true;
      expect(mark.fill === cardColour, mark.observation).toBe(isOpen);
      expect(mark.isHatched, mark.observation).toBe(measure?.isDerived);
      expect(mark.stroke === cardColour, mark.observation).toBe(!isOpen);
      kinds.add(`${isOpen} ${mark.isHatched}`);
    }
  }
  expect([...kinds].toSorted()).toEqual([
    "false false",
    "true false",
    "true true",
  ]);
});

type Named = Pick<DrawnMark, "observation" | "percent">;

for (const width of [360, 768, 1280, 1920]) {
  test(`each mark is named, labels touch nothing and nothing leaves its card at ${width} px, in any year`, async ({
    overview,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await overview.open();
    const years = await overview.year
      .getByRole("option")
      .evaluateAll((options) =>
        options.map((option) => option.getAttribute("value") ?? ""),
      );
    expect(years.length).toBeGreaterThan(8);
    for (const year of years) {
      await overview.year.selectOption(year);
      await overview.isDrawn();
      // What has no room beside its mark is told under the chart a moment later.
      for (const name of panelNames)
        await expect
          .poll(() => faultsIn(overview.panel(name)), `${year} ${name}`)
          .toEqual([]);
    }
  });
}

async function faultsIn(panel: Locator): Promise<readonly string[]> {
  if ((await panel.locator(".plan-marks").count()) === 0) return [];
  const chart = await measureChart(panel);
  const readout = await panel.locator(".panel__readout").innerText();
  const told = readout.startsWith("Dấu không đủ chỗ ghi nhãn: ")
    ? readout.split(";").length
    : 0;
  const isNamed = chart.labels.length + told === chart.marks.length;
  return [...(isNamed ? [] : ["a mark is named nowhere"]), ...faultsOf(chart)];
}

function faultsOf(chart: DrawnChart): readonly string[] {
  const { labels, planLabels, marks, ink, card } = chart;
  const named: readonly (readonly [string, Box])[] = [
    ...labels.map(({ text, box }) => [text, box] as const),
    ...planLabels.map(({ text, box }) => [text, box] as const),
  ];
  const shapes = marks.map(
    ({ observation, percent, box }) =>
      [`mark ${observation} ${percent}`, box] as const,
  );
  return [
    ...(planLabels.map(({ text }) => text).join() === "Kế hoạch năm"
      ? []
      : ["the plan line has no label"]),
    ...named.flatMap(([text, box], order) =>
      [...named.slice(order + 1), ...shapes]
        .filter(([, other]) => isTouching(box, other))
        .map(([other]) => `“${text}” touches “${other}”`),
    ),
    ...ink
      .filter((box) => !isWithin(box, card))
      .map((box) => `ink outside the card at ${box.left}, ${box.top}`),
  ];
}

test("the page does not scroll sideways at any width, tables closed or open", async ({
  overview,
  page,
}) => {
  await overview.open();
  const overhang = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
  for (const tables of ["closed", "open"]) {
    for (const width of [320, 360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      // The charts follow the window a moment later.
      await expect
        .poll(overhang, `${width} px, tables ${tables}`)
        .toBeLessThanOrEqual(0);
    }
    await overview.toggleTables();
  }
});
