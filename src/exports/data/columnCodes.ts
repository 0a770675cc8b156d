import { missingKinds } from "../../core/missing.ts";
import type { ComparisonColumn } from "../../wording/comparisonColumns.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import type { Words } from "../../wording/words.ts";

type Codes = Readonly<Record<string, string>>;

/** What the codes of a column stand for; empty where it has none. */
export function codesOf(words: Words, column: ComparisonColumn): Codes {
  const { codes, bases } = dataFilesWords[words.language];
  switch (column) {
    case "period_kind":
      return codes.periodKinds;
    case "unit":
      return codes.units;
    case "qualifier":
    case "compared_qualifier":
      return codes.qualifiers;
    case "status":
      return codes.statuses;
    case "plan_owner":
      return codes.owners;
    case "price_basis":
      return codes.prices;
    case "compared_by":
      return bases;
    case "compared_unit":
      return { percent: codes.percent, ...codes.units, ...monthly(words) };
    case "verdict":
      return words.verdicts.words;
    case "verdict_reason":
      return words.verdicts.reasons;
    case "derived":
      return codes.derived;
    case "apart_reason":
      return {
        "not-on-basis": codes.notOnBasis,
        ...Object.fromEntries(
          missingKinds.map((kind) => [kind, words.missing[kind]]),
        ),
      };
    default:
      return {};
  }
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
