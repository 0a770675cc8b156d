import {
  verdictConditions,
  type InsufficientReason,
  type Verdict,
} from "../../core/verdict.ts";
import type { verdicts as vi } from "../vi/verdicts.ts";

const verdictWords: Readonly<Record<Verdict["kind"], string>> = {
  done: "met the plan",
  ahead: "ahead of pace",
  "on-pace": "on pace",
  behind: "behind pace",
  "far-behind": "far behind pace",
  insufficient: "not enough to judge",
};

const { leastMonthsPassed, inferredDaySlack } = verdictConditions;

const reasons: Readonly<Record<InsufficientReason, string>> = {
  "no-plan": "no plan is stated",
  "not-cumulative":
    "a figure for one period alone, not counted from the start of the year",
  "too-early": `less than ${leastMonthsPassed} months of the plan’s term had passed`,
  approximate: "the figure is only approximate",
  "plan-unclear": "the source does not make clear which plan it means",
  "date-inferred": `the source prints no cut-off day, and ${inferredDaySlack} days either way would change the verdict`,
  straddles: "the printed figure fits both sides of a threshold",
  "plans-disagree": "the plans lead to different verdicts",
  "sources-conflict": "the sources contradict each other",
};

export const verdicts: typeof vi = {
  words: verdictWords,
  reasons,
  atLeast: (points) => `at least ${points}`,
  atPace: "exactly at an even pace",
  ahead: (points) => `${points} ahead`,
  behind: (points) => `${points} behind`,
  aheadOfPace: (points) => `${points} ahead of an even pace`,
  behindPace: (points) => `${points} behind an even pace`,
  /** A far lag: "far behind, by at least 25.3 pp"; a hedge changes nothing here. */
  farBehind: (points) => `far behind, by ${points}`,
  undecided: (word, reason) => `${word}: ${reason}`,
  undecidedSentence: (reason) => `not enough to judge: ${reason}`,
  doneSentence: "the full-year plan was met",
  spans: {
    done: (percent) => `${percent}% of plan or more`,
    ahead: (from) => `attained ÷ pace of ${from} or more`,
    between: (from, to) => `${from} to under ${to}`,
    below: (to) => `under ${to}`,
  },
};
