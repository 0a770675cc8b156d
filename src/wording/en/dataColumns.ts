import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type {
  PeriodKind,
  PlanOwner,
  PriceBasis,
  Qualifier,
  Status,
  Unit,
} from "../../core/vocabulary.ts";
import type { ComparisonColumn } from "../comparisonColumns.ts";

export interface ColumnText {
  readonly name: string;
  readonly meaning: string;
}

/** Each column by its name for machines: what it is called at its head, and what stands in it. */
const columns: Readonly<Record<ComparisonColumn, ColumnText>> = {
  observation_id: {
    name: "Figure id",
    meaning: "the report's id and the figure's place in that report",
  },
  city: { name: "City id", meaning: "the id of the city" },
  indicator: { name: "Indicator id", meaning: "the id of the indicator" },
  period_kind: {
    name: "Kind of period",
    meaning: "what the figure counts",
  },
  period_start: { name: "First day", meaning: "the first day counted" },
  period_end: { name: "Last day", meaning: "the last day of the period" },
  as_of: { name: "Cut-off day", meaning: "counted to the end of this day" },
  value: {
    name: "Level",
    meaning:
      "the level as the report states it, in base units (VND, US dollars, visits)",
  },
  unit: {
    name: "Unit of the level",
    meaning: "the base unit of the level",
  },
  qualifier: {
    name: "Hedge of the level",
    meaning: "how imprecise the number is",
  },
  status: {
    name: "Status",
    meaning: "how final the figure is, by SDMX",
  },
  plan_year: {
    name: "Plan year",
    meaning: "the year whose plan the figure counts against",
  },
  plan_owner: {
    name: "Plan owner",
    meaning: "who set it; empty where the comparison uses no plan",
  },
  attainment_percent: {
    name: "Share of plan as stated",
    meaning: "percent of the plan reached, only where a report states it",
  },
  plan_value: {
    name: "Plan as stated",
    meaning: "the plan in base units, only where a report states it",
  },
  yoy_percent: {
    name: "Growth on a year before (%)",
    meaning: "change on the same period a year before, signed, as stated",
  },
  price_basis: {
    name: "Prices",
    meaning: "empty where no report says",
  },
  report_id: {
    name: "Report id",
    meaning:
      "the reports that print the figure, parted by “ ; ” where there are several",
  },
  report_title: { name: "Report title", meaning: "their titles" },
  publisher: { name: "Publisher", meaning: "their publishers" },
  published: { name: "Published", meaning: "their days of publication" },
  url: { name: "Address", meaning: "their addresses" },
  paragraph: {
    name: "Paragraph",
    meaning: "the paragraph of the report that prints the figure",
  },
  printed_level: { name: "Level as printed", meaning: "word for word" },
  printed_plan: { name: "Share or plan as printed", meaning: "word for word" },
  printed_yoy: { name: "Growth as printed", meaning: "word for word" },
  cautions: {
    name: "Reservations",
    meaning: "what to know before using the figure",
  },
  city_name: { name: "City", meaning: "the name of the city" },
  indicator_name: { name: "Indicator", meaning: "the name of the indicator" },
  compared_by: {
    name: "Compared by",
    meaning: "the basis of the comparison",
  },
  shown_as: {
    name: "As on the chart",
    meaning:
      "the compared value with its hedge and unit, as printed at its mark",
  },
  compared_value: {
    name: "Compared value",
    meaning:
      "the number that is drawn; one worked out here is rounded as it is shown",
  },
  compared_low: {
    name: "Lowest",
    meaning:
      "the least that the print leaves open; empty where nothing bounds it",
  },
  compared_high: {
    name: "Highest",
    meaning:
      "the most that the print leaves open; empty where nothing bounds it",
  },
  compared_unit: {
    name: "Compared unit",
    meaning: "of the compared value",
  },
  compared_qualifier: {
    name: "Compared hedge",
    meaning: "the hedge of the compared value, written as in qualifier",
  },
  months: {
    name: "Months",
    meaning: "how many months the level is spread over",
  },
  pace_percent: {
    name: "Pace (%)",
    meaning:
      "how much of the plan's term has passed by the cut-off day; worked out here",
  },
  lead_points: {
    name: "Lead (percentage points)",
    meaning: "compared value less pace; worked out here",
  },
  lead_low: {
    name: "Lead, lowest",
    meaning: "the lower bound of lead_points; empty where there is none",
  },
  lead_high: {
    name: "Lead, highest",
    meaning: "the upper bound of lead_points; empty where there is none",
  },
  verdict: {
    name: "Verdict",
    meaning: "how the compared value stands against pace",
  },
  verdict_reason: {
    name: "Why no verdict",
    meaning: "what keeps a verdict from being given",
  },
  derived: {
    name: "Worked out here",
    meaning: "whether the compared value is worked out or stated",
  },
  formula: {
    name: "Formula",
    meaning: "how it is worked out, by names of columns",
  },
  inputs: {
    name: "Worked out from",
    meaning: "ids of the figures that the compared value rests on",
  },
  conflicts_with: {
    name: "Contradicted by",
    meaning: "ids of figures that state something else for the same thing",
  },
  apart_reason: {
    name: "Why apart",
    meaning: "why it has no place on the axis",
  },
  apart_instead: {
    name: "Stated instead",
    meaning: "id of what is stated in its place",
  },
};

const bases: Readonly<Record<ComparisonBasis, string>> = {
  pace: "share of plan at its own pace",
  "share-of-plan": "share of plan",
  level: "level",
  "monthly-average": "monthly average",
  growth: "growth on a year before",
};

/** What the short codes in the cells stand for. */
const codes = {
  periodKinds: {
    "year-to-date": "counted from 1 January",
    month: "one month",
    quarter: "one quarter",
    year: "a whole year",
  } satisfies Record<PeriodKind, string>,
  units: {
    VND: "Vietnamese dong",
    USD: "US dollars",
    visit: "visits",
  } satisfies Record<Unit, string>,
  qualifiers: {
    exact: "as it stands",
    below: "“nearly” (gần), at most the number",
    above: "“over” (trên/hơn), at least the number",
    about: "“about” (khoảng)",
  } satisfies Record<Qualifier, string>,
  statuses: {
    A: "normal",
    E: "estimate",
    P: "provisional",
    U: "of low reliability",
  } satisfies Record<Status, string>,
  owners: {
    province: "the province",
    council: "the city’s people’s council",
    city: "the city’s own aim",
    joint: "province and council together",
    unstated: "not stated",
  } satisfies Record<PlanOwner, string>,
  prices: {
    current: "current prices",
    "constant-2010": "constant prices of 2010",
  } satisfies Record<PriceBasis, string>,
  percent: "percent",
  perMonth: (unit: string) => `${unit} a month`,
  derived: { yes: "worked out here", no: "stated by a report" },
  notOnBasis: "something else is stated than this comparison needs",
};

export const dataColumns = { columns, bases, codes };
