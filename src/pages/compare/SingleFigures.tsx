import { CityMark } from "../../components/CityMark.tsx";
import { FigureButton } from "../../components/FigureButton.tsx";
import { useWords } from "../../components/useWords.ts";
import { mostCompared } from "../../core/comparison.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { CompareModel } from "./compareModel.ts";
import type { CompareSelection } from "./compareSearch.ts";
import { singleFigures, type SingleFigure } from "./singleFigures.ts";

interface SingleFiguresProps {
  readonly model: CompareModel;
  readonly record: LoadedRecord;
  readonly onSelect: (change: Partial<CompareSelection>) => void;
  readonly onOpen: (figure: string) => void;
}

/** The figures that were added one by one, each to be taken out again. */
export function SingleFigures(props: SingleFiguresProps) {
  const { model, record, onSelect, onOpen } = props;
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  const { added } = model.selection;
  const { leftOut, unknown } = model.comparison;
  const singles = singleFigures(words, added, record);
  const leftOutNames = singleFigures(words, leftOut, record).map(fullName);
  const remove = (id: string) =>
    onSelect({ added: added.filter((other) => other !== id) });
  return (
    <div className="builder__part singles">
      <h3>{say.singles}</h3>
      {singles.length === 0 && <p className="builder__note">{say.noSingles}</p>}
      <ul>
        {singles.map((single) => (
          <SingleRow
            key={single.id}
            single={single}
            onRemove={remove}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <p role="status">
          {say.leftOut(mostCompared, leftOutNames.join("; "))}
        </p>
      )}
      {unknown.length > 0 && (
        <p role="status">{say.unknown(unknown.join("; "))}</p>
      )}
    </div>
  );
}

interface SingleRowProps {
  readonly single: SingleFigure;
  readonly onRemove: (id: string) => void;
  readonly onOpen: (figure: string) => void;
}

function SingleRow({ single, onRemove, onOpen }: SingleRowProps) {
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  const { id, place, name, statement } = single;
  return (
    <li>
      <span className="singles__name">
        {place >= 0 && <CityMark place={place} />} {name}
      </span>
      {statement !== "" && (
        <FigureButton figure={id} onOpen={onOpen}>
          {statement}
        </FigureButton>
      )}
      <button
        type="button"
        className="singles__remove"
        aria-label={say.remove(fullName(single))}
        onClick={() => onRemove(id)}
      >
        <span aria-hidden="true">✕</span>
      </button>
    </li>
  );
}

function fullName({ name, statement }: SingleFigure): string {
  return [name, statement].filter((part) => part !== "").join(": ");
}
