import * as v from "valibot";

import { cautionKinds } from "../core/observation.ts";
import { visibleText } from "../core/visibleText.ts";
import {
  periodKinds,
  planOwners,
  planTerms,
  priceBases,
  reportKinds,
  statuses,
  units,
} from "../core/vocabulary.ts";
import { remembered } from "../reading/remembered.ts";

/** The shapes people write under data/. Descriptions reach the editor through the JSON Schema. */
const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty("text"),
  v.maxLength(2000, "at most 2000 characters"),
);

/** What a reader sees as it stands; a phrase is read letter by letter, which finds the same. */
const shownText = v.pipe(
  text,
  v.check(
    (words) => visibleText(words) === words,
    "only characters that can be seen",
  ),
);

const localText = v.strictObject({ vi: shownText, en: shownText });

const id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
    "lower-case words joined by hyphens",
  ),
);

const firstYear = 1990;
const lastYear = 2100;

/** Whether the text is a day the record can speak of, as YYYY-MM-DD; 30 February is none. */
export const isDay = remembered((text) => {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text) &&
    day.getUTCFullYear() >= firstYear &&
    day.getUTCFullYear() <= lastYear
  );
});

const day = v.pipe(
  v.string(),
  v.isoDate("a day as YYYY-MM-DD"),
  v.check(
    (text) => !v.ISO_DATE_REGEX.test(text) || isDay(text),
    `a day of the calendar, ${firstYear} to ${lastYear}, as YYYY-MM-DD`,
  ),
  v.description("Ngày, YYYY-MM-DD"),
);

const phrase = v.pipe(
  text,
  v.maxLength(300, "a phrase of at most 300 characters"),
  v.description(
    "Nguyên văn như nguồn in, ví dụ “trên 216 tỷ đồng”; ba chấm … bỏ qua vài chữ",
  ),
);

const period = v.strictObject({
  kind: v.picklist(periodKinds),
  to: v.pipe(
    day,
    v.description(
      "Ngày cuối của kỳ; tháng hoặc quý chưa trọn thì ngày cuối đã tính",
    ),
  ),
  planYear: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(firstYear),
      v.maxValue(lastYear),
      v.description(
        "Năm kế hoạch, chỉ ghi khi khác năm của `to` (giải ngân đến 31/1 năm sau)",
      ),
    ),
  ),
});

const plan = v.strictObject({
  owner: v.pipe(v.picklist(planOwners), v.description("Ai giao kế hoạch")),
  attained: v.optional(phrase),
  value: v.optional(phrase),
  note: v.optional(localText),
  reads: v.optional(
    v.strictObject({ attained: v.optional(phrase), value: v.optional(phrase) }),
  ),
});

const caution = v.strictObject({
  kind: v.picklist(cautionKinds),
  text: localText,
});

const reads = v.pipe(
  v.strictObject({
    level: v.optional(phrase),
    growth: v.optional(phrase),
    change: v.optional(phrase),
  }),
  v.description(
    "Chỉ khi trình kiểm tra nói cụm từ có hai cách đọc: viết lại cách đọc đúng",
  ),
);

const figure = v.strictObject({
  indicator: id,
  period,
  asOf: v.optional(
    v.pipe(day, v.description("Ngày chốt số, chỉ ghi khi nguồn in khác `to`")),
  ),
  status: v.optional(v.picklist(statuses)),
  level: v.optional(phrase),
  plan: v.optional(v.pipe(v.array(plan), v.nonEmpty("at least one plan"))),
  growth: v.optional(phrase),
  change: v.optional(phrase),
  priceBasis: v.optional(v.picklist(priceBases)),
  paragraph: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  confidence: v.optional(v.literal("check")),
  cautions: v.optional(
    v.pipe(v.array(caution), v.nonEmpty("at least one caution")),
  ),
  preferred: v.optional(localText),
  reads: v.optional(reads),
});

const webAddress = v.pipe(
  v.string(),
  v.url("a web address"),
  v.regex(/^https?:\/\//u, "an http or https address"),
);

export const recordedReport = v.strictObject({
  $schema: v.optional(v.string()),
  city: id,
  title: shownText,
  publisher: shownText,
  kind: v.picklist(reportKinds),
  meeting: v.nullable(day),
  published: v.nullable(day),
  url: v.nullable(webAddress),
  figures: v.pipe(v.array(figure), v.nonEmpty("at least one figure")),
});

export const recordedCities = v.pipe(
  v.array(
    v.strictObject({
      id,
      name: localText,
      provinceThen: localText,
      provinceNow: localText,
      recordEnds: day,
      successors: localText,
    }),
  ),
  v.nonEmpty("at least one city"),
);

export const recordedIndicators = v.pipe(
  v.array(
    v.strictObject({
      id,
      name: localText,
      shortName: localText,
      definition: localText,
      notToBeConfusedWith: localText,
      unit: v.picklist(units),
      polarity: v.picklist(["higher-is-better", "lower-is-better", "neutral"]),
      planTerm: v.picklist(planTerms),
      planName: localText,
      core: v.boolean(),
      backLoaded: v.boolean(),
      partOf: v.nullable(id),
      partsMakeWhole: v.boolean(),
    }),
  ),
  v.nonEmpty("at least one indicator"),
);

export type RecordedReport = v.InferOutput<typeof recordedReport>;
export type RecordedFigure = RecordedReport["figures"][number];
export type RecordedPlan = NonNullable<RecordedFigure["plan"]>[number];
