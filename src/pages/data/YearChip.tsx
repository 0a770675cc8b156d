import { useWords } from "../../components/useWords.ts";
import { dataWords } from "../../wording/dataWords.ts";
import "../../components/chip.css";

interface YearChipProps {
  readonly years: readonly number[];
  /** Null for all of them. */
  readonly chosen: number | null;
  readonly onSelect: (year: number | null) => void;
}

/** One year of the record, or all. */
export function YearChip({ years, chosen, onSelect }: YearChipProps) {
  const words = useWords();
  const say = dataWords[words.language].controls;
  return (
    <label className="chip chip--select">
      {say.year}:
      <select
        value={chosen ?? ""}
        onChange={({ target: { value } }) =>
          onSelect(value === "" ? null : Number(value))
        }
      >
        <option value="">{say.allYears}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
