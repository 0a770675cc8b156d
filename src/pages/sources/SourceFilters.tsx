import "../../components/chip.css";
import { useWords } from "../../components/useWords.ts";
import { reportKinds } from "../../core/vocabulary.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { CityChips } from "../filters/CityChips.tsx";
import { ChoiceChip } from "./ChoiceChip.tsx";
import type { IndexedReport } from "./reportIndex.ts";
import { SearchBox } from "./SearchBox.tsx";
import { publishedYears } from "./sourcesModel.ts";
import type { SourcesSelection } from "./sourcesSearch.ts";
import "./sourceFilters.css";

interface SourceFiltersProps {
  readonly record: LoadedRecord;
  readonly index: readonly IndexedReport[];
  readonly selection: SourcesSelection;
  readonly onSelect: (change: Partial<SourcesSelection>) => void;
  readonly onSearch: (text: string) => void;
}

/** Which reports to list: by what they say, by city, by who published them and when. */
export function SourceFilters(props: SourceFiltersProps) {
  const { record, index, selection, onSelect, onSearch } = props;
  const words = useWords();
  const { list, kinds } = sourcesWords[words.language];
  const { cities, kind, published, text } = selection;
  const all = record.cities.map(({ id }) => id);
  return (
    <search className="source-filters" aria-label={list.filters}>
      <SearchBox text={text} onSearch={onSearch} />
      <CityChips
        record={record}
        shown={cities.length === 0 ? all : cities}
        onSelect={(chosen) => onSelect({ cities: chosen })}
      />
      <ChoiceChip
        label={list.kind}
        choices={[
          { value: "all", name: list.all },
          ...reportKinds.map((value) => ({ value, name: kinds[value] })),
        ]}
        chosen={kind}
        onChoose={(value) => onSelect({ kind: value })}
      />
      <ChoiceChip
        label={list.year}
        choices={[
          { value: null, name: list.all },
          ...publishedYears(index, published).map((value) => ({
            value,
            name: value === "undated" ? list.undated : String(value),
          })),
        ]}
        chosen={published}
        onChoose={(value) => onSelect({ published: value })}
      />
    </search>
  );
}
