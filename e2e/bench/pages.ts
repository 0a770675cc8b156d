/** The pages that are compared, each with how its charts are found. */
export interface BenchPage {
  readonly name: string;
  readonly title: string;
  /** Below the host's root. */
  readonly path: string;
  readonly look: Look;
}

/** Where to find things in a page; selectors. */
export interface Look {
  /** One a chart, the same ones from the first paint to the last. */
  readonly charts: string;
  /** The drawn shape of each mark in a chart. */
  readonly marks: string;
  /** The marks of the city of the first, second, third chip; `#` stands for its number. */
  readonly ofCity: string;
  readonly chips: string;
  /** What is gone once all charts answer; null where they never will. */
  readonly still: string | null;
}

export const benchPages: readonly BenchPage[] = [
  {
    name: "limit",
    title: "limit (bare HTML + SVG)",
    path: "/limit/",
    look: {
      charts: ".panel__chart",
      marks: ".plan-mark__glyph",
      ofCity: '.plan-mark__glyph[data-hue="#"]',
      chips: ".filters__cities .chip",
      still: null,
    },
  },
  {
    name: "ours",
    title: "Đối Sánh",
    path: "/",
    look: {
      charts: ".panel__chart",
      marks: ".plan-mark__glyph",
      ofCity: '.plan-mark__glyph[data-hue="#"]',
      chips: ".filters__cities .chip",
      still: ".chart-slot__still",
    },
  },
  {
    name: "naive",
    title: "Recharts, naive",
    path: "/naive/",
    look: {
      charts: ".panel__chart",
      marks: ".recharts-scatter-symbol",
      ofCity: ".series-# .recharts-scatter-symbol",
      chips: ".chip",
      still: ".none",
    },
  },
];
