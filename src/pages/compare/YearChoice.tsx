import { useWords } from "../../components/useWords.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import "../../components/chip.css";

interface YearChoiceProps {
  readonly years: readonly number[];
  /** Empty stands for the latest of each city. */
  readonly chosen: readonly number[];
  readonly onSelect: (years: readonly number[]) => void;
}

export function YearChoice({ years, chosen, onSelect }: YearChoiceProps) {
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  // A year of the address that the record knows nothing of is still one that is chosen.
  const all = [...new Set([...years, ...chosen])].toSorted((a, b) => a - b);
  const toggle = (year: number) =>
    onSelect(
      chosen.includes(year)
        ? chosen.filter((other) => other !== year)
        : [...chosen, year].toSorted((a, b) => a - b),
    );
  return (
    <fieldset className="builder__part">
      <legend>{say.years}</legend>
      <div className="builder__chips">
        <button
          type="button"
          className="chip chip--choice"
          aria-pressed={chosen.length === 0}
          onClick={() => onSelect([])}
        >
          {say.latestYears}
        </button>
        {all.map((year) => (
          <button
            key={year}
            type="button"
            className="chip chip--choice"
            aria-pressed={chosen.includes(year)}
            onClick={() => toggle(year)}
          >
            {year}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
