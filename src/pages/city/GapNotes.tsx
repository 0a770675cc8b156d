import { useWords } from "../../components/useWords.ts";
import { groupedBy } from "../../core/grouped.ts";
import { yearGapSigns, type YearGap } from "../../core/yearGap.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatYears } from "../../wording/years.ts";

interface GapNotesProps {
  readonly gaps: ReadonlyMap<number, YearGap>;
}

/** What the signs under the axis say, once for all years that have the same. */
export function GapNotes({ gaps }: GapNotesProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const groups = groupedBy([...gaps], ([, gap]) => gap);
  if (groups.size === 0) return null;
  return (
    <ul className="gap-notes">
      {[...groups].map(([gap, entries]) => (
        <li key={gap}>
          <span aria-hidden="true">{yearGapSigns[gap]}</span>{" "}
          {say.gapNote(
            formatYears(entries.map(([year]) => year)),
            say.gaps[gap],
          )}
        </li>
      ))}
    </ul>
  );
}
