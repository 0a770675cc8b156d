import type { ComparisonColumn } from "../../wording/comparisonColumns.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import type { Words } from "../../wording/words.ts";

type Codes = Readonly<Record<string, string>>;

/** What the codes of a column stand for; empty where it has none. */
export function codesOf(words: Words, column: ComparisonColumn): Codes {
  return codesByColumn(words)[column] ?? {};
}

function codesByColumn(
  words: Words,
): Readonly<Partial<Record<ComparisonColumn, Codes>>> {
  const { codes, bases } = dataFilesWords[words.language];
  return {
    period_kind: codes.periodKinds,
    unit: codes.units,
    qualifier: codes.qualifiers,
    compared_qualifier: codes.qualifiers,
    status: codes.statuses,
    plan_owner: codes.owners,
    price_basis: codes.prices,
    compared_by: bases,
    compared_unit: {
      percent: codes.percent,
      ...codes.units,
      ...monthly(words),
    },
    verdict: words.verdicts.words,
    verdict_reason: words.verdicts.reasons,
    derived: codes.derived,
    apart_reason: { "not-on-basis": codes.notOnBasis, ...words.missing },
  };
}

function monthly({ language }: Words): Codes {
  const { units, perMonth } = dataFilesWords[language].codes;
  return Object.fromEntries(
    Object.entries(units).map(([unit, name]) => [
      `${unit}/month`,
      perMonth(name),
    ]),
  );
}
