import type { glossary as vi } from "../vi/glossary.ts";

const entries: typeof vi.entries = {
  report: {
    term: "report",
    definition:
      "One published account of a city-hall session, or a press article or portal page, with its title, publisher, dates and address.",
  },
  observation: {
    term: "figure",
    definition:
      "One published number for a city, an indicator and a period: a level, a % of plan or a year-on-year change, sometimes all three.",
  },
  indicator: {
    term: "indicator",
    definition:
      "What is measured: visitors, budget revenue, public investment disbursement, industrial output, and the secondary indicators.",
  },
  level: {
    term: "level",
    definition: "The amount itself: so many VND, so many visits.",
  },
  "year-to-date": {
    term: "year to date, cumulative",
    definition:
      "Counted from 1 January to the cut-off day; not the same as one month’s figure.",
  },
  plan: {
    term: "plan, budget estimate, target",
    definition:
      "What is to be reached in the full year. One thing may have several plans, set by different bodies.",
  },
  "plan-owner": {
    term: "plan owner",
    definition:
      "Who set the plan: the province, the city council, both of them, or the city as its own goal; sometimes the source does not say.",
  },
  attainment: {
    term: "% of plan",
    definition:
      "The share of the plan reached, as the source states it; where the source gives only level and plan, calculated by this site.",
  },
  pace: {
    term: "even pace",
    definition:
      "The share of the plan’s term that has passed by the cut-off day: days passed ÷ days in the term.",
  },
  lead: {
    term: "lead, lag",
    definition:
      "% of plan minus the even pace, in percentage points: above 0 is ahead, below 0 is behind.",
  },
  "percentage-point": {
    term: "percentage point (pp)",
    definition:
      "The difference between two percentages: from 50% to 53% is 3 percentage points, not 3%.",
  },
  growth: {
    term: "year on year",
    definition:
      "The rise or fall in per cent on the same period of the year before.",
  },
  qualifier: {
    term: "hedge",
    definition:
      "The word a source puts before a number to say how exact it is: nearly, more than, about.",
  },
  below: {
    term: "nearly",
    definition: "The true number is no higher than the one printed.",
  },
  above: {
    term: "more than",
    definition: "The true number is at least the one printed.",
  },
  about: {
    term: "about",
    definition:
      "The true number may lie on either side; alone it is not enough for a verdict.",
  },
  status: {
    term: "status",
    definition:
      "How final a figure is: as the source states, estimated, provisional or of low reliability.",
  },
  estimate: {
    term: "estimated (est.)",
    definition:
      "Estimated by the source, usually before the period has ended; a figure may be both estimated and “nearly”.",
  },
  provisional: {
    term: "provisional",
    definition: "Compiled, but still open to revision.",
  },
  derived: {
    term: "calculated (calc.)",
    definition:
      "Worked out by this site from published figures, with the formula in the receipt; not the source’s own number.",
  },
  "implied-plan": {
    term: "implied plan",
    definition:
      "A plan that is not stated but worked backwards: level ÷ % of plan. Always a range, since printed numbers are rounded.",
  },
  "budget-year": {
    term: "budget year (Jan+)",
    definition:
      "The term of the public investment plan: from 1 January to 31 January of the next year, thirteen months.",
  },
};

export const glossary: typeof vi = { title: "Terms", entries };
