import { footer, failure, frame, loading, missing, notFound } from "./frame.ts";
import { numbers } from "./numbers.ts";
import { overview } from "./overview.ts";
import { legend, panel } from "./panels.ts";
import { periods } from "./periods.ts";
import { plans } from "./plans.ts";
import { sentences } from "./sentences.ts";
import { verdicts } from "./verdicts.ts";

/** What every page needs; what a page alone needs comes with that page. */
export const vi = {
  language: "vi",
  numbers,
  periods,
  plans,
  verdicts,
  sentences,
  frame,
  loading,
  footer,
  failure,
  missing,
  notFound,
  overview,
  panel,
  legend,
} as const;
