import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import { bases } from "../../core/comparability.ts";
import type { Indicator, Observation } from "../../core/observation.ts";
import { comparabilityWords } from "../../wording/comparabilityWords.ts";
import { dataWords, type DataWords } from "../../wording/dataWords.ts";
import {
  comparabilityTable,
  type DifferenceRow,
  type Effect,
} from "./comparabilityTable.ts";
import "../../components/table.css";

interface ComparabilityRulesProps {
  readonly observations: readonly Observation[];
  readonly indicators: readonly Indicator[];
}

/** Which difference keeps figures apart on which basis, and which must only be told. */
export function ComparabilityRules(props: ComparabilityRulesProps) {
  const { observations, indicators } = props;
  const words = useWords();
  const say = dataWords[words.language].method;
  const rows = useMemo(() => {
    const known = new Map(indicators.map((one) => [one.id, one]));
    return comparabilityTable(
      observations.flatMap((observation) => {
        const indicator = known.get(observation.indicator);
        return indicator === undefined ? [] : [{ observation, indicator }];
      }),
    );
  }, [observations, indicators]);
  return (
    <div
      className="table-scroll"
      role="region"
      aria-label={say.topics.comparability.title}
      tabIndex={0}
    >
      <table className="data-table rules-table">
        <thead>
          <tr>
            <th scope="col">{say.difference}</th>
            {bases.map((basis) => (
              <th key={basis} scope="col">
                {say.bases[basis]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">
                {comparabilityWords[words.language].reasons[row.kind]}
              </th>
              <Effects row={row} say={say} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EffectsProps {
  readonly row: DifferenceRow;
  readonly say: DataWords["method"];
}

function Effects({ row: { effects }, say }: EffectsProps) {
  if (effects === undefined)
    return (
      <td colSpan={bases.length} data-effect="no-matter">
        {say.notMet}
      </td>
    );
  const words: Readonly<Record<Effect, string>> = {
    forbidden: say.forbidden,
    told: say.told,
    "no-matter": say.noMatter,
  };
  return bases.map((basis) => (
    <td key={basis} data-effect={effects[basis]}>
      {words[effects[basis]]}
    </td>
  ));
}
