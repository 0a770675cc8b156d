import { useWords } from "../../components/useWords.ts";
import { cityWords } from "../../wording/cityWords.ts";
import "../../components/chip.css";

interface YearsChoiceProps {
  readonly all: readonly number[];
  /** Those shown where none are chosen, up to the last. */
  readonly unasked: readonly number[];
  /** Those shown, without a gap between them. */
  readonly shown: readonly number[];
  /** Told the first and the last to show; none where those unasked for are. */
  readonly onSelect: (years: readonly number[]) => void;
}

/** From which to which year the calendar runs; the one that is chosen pushes the other before it. */
export function YearsChoice({
  all,
  unasked,
  shown,
  onSelect,
}: YearsChoiceProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const [first = 0, last = first] = [shown.at(0), shown.at(-1)];
  const select = (from: number, to: number) => {
    const isUnasked = from === unasked.at(0) && to === unasked.at(-1);
    onSelect(isUnasked ? [] : [...new Set([from, to])]);
  };
  return (
    <div className="years-choice">
      <YearSelect
        label={say.firstYear}
        value={first}
        years={all}
        onChange={(year) => select(year, Math.max(year, last))}
      />
      <YearSelect
        label={say.lastYear}
        value={last}
        years={all}
        onChange={(year) => select(Math.min(year, first), year)}
      />
    </div>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

function YearSelect({ label, value, years, onChange }: YearSelectProps) {
  return (
    <label className="chip chip--select">
      {label}
      <select
        value={value}
        onChange={({ target }) => onChange(Number(target.value))}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
