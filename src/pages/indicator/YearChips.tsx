import { useWords } from "../../components/useWords.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import "../../components/chip.css";

interface YearChipsProps {
  readonly years: readonly number[];
  /** The first year drawn where none is chosen; null where all are. */
  readonly since: number | null;
  /** Empty stands for all, or for those that are drawn where none is chosen. */
  readonly chosen: readonly number[];
  readonly onSelect: (years: readonly number[]) => void;
}

/** One button a year, and one for as many as can be told apart; the first year chosen stands alone, further ones join it. */
export function YearChips({ years, since, chosen, onSelect }: YearChipsProps) {
  const words = useWords();
  const { controls } = indicatorWords[words.language];
  // A year of the address that the record knows nothing of is still one that is chosen.
  const all = [...new Set([...years, ...chosen])].toSorted((a, b) => a - b);
  const toggle = (year: number) => {
    const next = chosen.includes(year)
      ? chosen.filter((other) => other !== year)
      : [...chosen, year].toSorted((a, b) => a - b);
    const isAll = since === null && next.length === all.length;
    onSelect(isAll ? [] : next);
  };
  return (
    <fieldset className="year-chips">
      <legend className="visually-hidden">{controls.years}</legend>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen.length === 0}
        onClick={() => onSelect([])}
      >
        {since === null ? controls.allYears : controls.sinceYear(since)}
      </button>
      {all.map((year) => (
        <button
          key={year}
          type="button"
          className="chip"
          aria-pressed={chosen.includes(year)}
          onClick={() => toggle(year)}
        >
          {year}
        </button>
      ))}
    </fieldset>
  );
}
