import type { ComparisonBasis } from "../../core/comparedFigure.ts";
import type { ComparisonForm } from "../../core/comparisonForm.ts";
import type { Qualifier, Status } from "../../core/vocabulary.ts";
import type { comparePage as vi } from "../vi/comparePage.ts";

const bases: Readonly<Record<ComparisonBasis, string>> = {
  pace: "Pace",
  "share-of-plan": "Share of plan",
  level: "Amount",
  "monthly-average": "Monthly average",
  growth: "Growth",
};

const basisNotes: Readonly<Record<ComparisonBasis, string>> = {
  pace: "Each share of plan, against the part of that plan’s own time that has passed.",
  "share-of-plan": "Share of plan as stated, to the same cut-off day.",
  level: "The amount as stated.",
  "monthly-average": "The amount spread evenly over the months it counts.",
  growth: "Change against the same time of the year before.",
};

const forms: Readonly<Record<ComparisonForm, string>> = {
  pins: "Pins on the pace line",
  bullets: "Bars of share of plan",
  bars: "Bars",
  lollipops: "Up and down from zero",
  slope: "Two years joined",
};

const qualifiers: Readonly<Record<Qualifier, string>> = {
  exact: "as printed",
  below: "nearly (at most)",
  above: "over (at least)",
  about: "about",
};

const statuses: Readonly<Record<Status, string>> = {
  A: "",
  E: "estimate",
  P: "provisional",
  U: "low reliability",
};

const choose: (typeof vi)["choose"] = {
  title: "1 · Choose",
  note: (most) => `at most ${most} figures`,
  label: "Choose figures to compare",
  indicator: "Indicator",
  secondary: "Secondary indicator",
  noSecondary: "none",
  onlySingles: "Only the added figures",
  cities: "Cities",
  years: "Plan year",
  latestYears: "Latest",
  basis: "Compare by",
  bases,
  basisNotes,
  form: "Drawn as",
  forms,
  singles: "Added figures",
  noSingles:
    "Add any single figure from its receipt, on whatever page: press the number, then “Add to compare”.",
  remove: (figure) => `Remove ${figure}`,
  single: (city, indicator) => `${city}, ${indicator}`,
  leftOut: (most, figures) =>
    `The picture holds ${most} figures. Left out: ${figures}.`,
  unknown: (figures) => `This record does not hold: ${figures}.`,
};

const ready: (typeof vi)["ready"] = {
  title: "Ready-made comparisons",
  note: "Found by the page itself: those the record supports best.",
  suggested:
    "Nothing is chosen yet, so this is the comparison the record supports best.",
};

const chart: (typeof vi)["chart"] = {
  step: "2 · Check",
  shown: "Show",
  shownAs: { chart: "Chart", table: "Table" },
  editTitle: "Edit headline",
  titleField: "Headline of the picture",
  finish: "Done",
  restoreTitle: "Original headline",
  edited:
    "The headline is yours: it goes into the picture you download, never into the link.",
  list: "Figures in the picture",
  lockedTitle: "This comparison is locked",
  lockTitle: "These may not share an axis",
  toNearest: "Open the nearest comparison that may stand",
  emptyTitle: "Nothing to draw yet",
  empty:
    "Among what is chosen, no figure can be read this way. Change the year or the basis, or start from a ready-made comparison.",
  startAgain: "Clear all choices",
  apart: "Standing apart, not compared",
  limits: "Limits of this chart",
  failed: "The picture could not be drawn. The table below has all figures.",
};

const sentence: (typeof vi)["sentence"] = {
  title: "3 · Ready sentence",
  note: "Keeps the source’s “nearly”, “over”, “about”, “estimate”. Edit it before you copy.",
  field: "Ready sentence, editable",
  copy: "Copy sentence",
  restore: "Original sentence",
  edited: "You have edited this sentence. Esc brings the original back.",
  unedited: "The original sentence, unedited.",
};

const columns: (typeof vi)["table"]["columns"] = {
  figure: "Figure",
  value: "Value",
  hedge: "Precision",
  owner: "Plan",
  pace: "Pace",
  lead: "Against pace (points)",
  verdict: "Verdict",
  asOf: "As of",
  source: "Source",
};

const table: (typeof vi)["table"] = {
  title: "Table of figures",
  note: "Exactly what is compared. Press a number for its receipt, a column’s head to sort.",
  name: "Table of the compared figures",
  columns,
  qualifiers,
  statuses,
  contested: "contradicted",
};

const frozen: (typeof vi)["frozen"] = {
  older: (version) =>
    `You see the figures as kept in record ${version}. There are newer ones.`,
  current: (version) =>
    `This link keeps the figures of record ${version}, which is also the newest.`,
  toLive: "See the newest figures",
  gone: (version) =>
    `Record ${version}, which this link keeps, could not be fetched. The page does not show newer figures in its place unless you ask for them.`,
};

export const comparePage: typeof vi = {
  title: "Make a comparison to publish",
  lead: "Choose, check, take away: the picture carries headline, source and notes; every choice is in the link.",
  choose,
  ready,
  chart,
  sentence,
  table,
  frozen,
};
