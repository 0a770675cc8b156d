import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import "../../components/chip.css";

interface IndicatorChoiceProps {
  readonly indicators: readonly Indicator[];
  /** Null where only single figures are compared. */
  readonly chosen: Indicator | null;
  readonly hasSingles: boolean;
  readonly onSelect: (indicator: string | null) => void;
}

/** The core ones as buttons, the others in a list; none at all where single figures stand alone. */
export function IndicatorChoice(props: IndicatorChoiceProps) {
  const { indicators, chosen, hasSingles, onSelect } = props;
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  const others = indicators.filter(({ core }) => !core);
  return (
    <fieldset className="builder__part">
      <legend>{say.indicator}</legend>
      <div className="builder__chips">
        {indicators
          .filter(({ core }) => core)
          .map(({ id, shortName }) => (
            <button
              key={id}
              type="button"
              className="chip chip--choice"
              aria-pressed={id === chosen?.id}
              onClick={() => onSelect(id)}
            >
              {shortName[words.language]}
            </button>
          ))}
        {hasSingles && (
          <button
            type="button"
            className="chip chip--choice"
            aria-pressed={chosen === null}
            onClick={() => onSelect(null)}
          >
            {say.onlySingles}
          </button>
        )}
        {others.length > 0 && (
          <label className="chip chip--select">
            {say.secondary}:
            <select
              value={chosen?.core === false ? chosen.id : ""}
              onChange={({ target }) => {
                if (target.value !== "") onSelect(target.value);
              }}
            >
              <option value="">{say.noSecondary}</option>
              {others.map(({ id, shortName }) => (
                <option key={id} value={id}>
                  {shortName[words.language]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </fieldset>
  );
}
