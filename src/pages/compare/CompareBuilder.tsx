import { Card } from "../../components/Card.tsx";
import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import { comparisonBases } from "../../core/comparedFigure.ts";
import { mostCompared } from "../../core/comparison.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { CityChips } from "../filters/CityChips.tsx";
import { OwnerSelect } from "../indicator/OwnerSelect.tsx";
import type { CompareModel } from "./compareModel.ts";
import type { CompareSelection } from "./compareSearch.ts";
import { FormChoice } from "./FormChoice.tsx";
import { IndicatorChoice } from "./IndicatorChoice.tsx";
import { SingleFigures } from "./SingleFigures.tsx";
import { YearChoice } from "./YearChoice.tsx";
import "./compareBuilder.css";

interface CompareBuilderProps {
  readonly model: CompareModel;
  readonly record: LoadedRecord;
  readonly onSelect: (change: Partial<CompareSelection>) => void;
  readonly onOpen: (figure: string) => void;
}

/** Everything there is to choose; what makes no difference for these figures is not offered. */
export function CompareBuilder(props: CompareBuilderProps) {
  const { model, record, onSelect, onOpen } = props;
  const words = useWords();
  const say = comparePageWords[words.language].choose;
  const { selection, comparison, indicator } = model;
  const { basis } = selection;
  return (
    <Card id="choose" title={say.title} note={say.note(mostCompared)}>
      <div className="builder" role="group" aria-label={say.label}>
        <IndicatorChoice
          indicators={record.indicators}
          chosen={indicator}
          hasSingles={selection.added.length > 0}
          onSelect={(id) => onSelect({ indicator: id, years: [] })}
        />
        {indicator !== null && (
          <>
            <div className="builder__part">
              <h3>{say.cities}</h3>
              <CityChips
                record={record}
                shown={model.cities.map(({ id }) => id)}
                onSelect={(cities) => onSelect({ cities })}
              />
            </div>
            <YearChoice
              years={model.years}
              chosen={selection.years}
              onSelect={(years) => onSelect({ years })}
            />
          </>
        )}
        <div className="builder__part">
          <h3>{say.basis}</h3>
          <SegmentedControl
            name={say.basis}
            segments={comparisonBases.map((value) => ({
              value,
              label: say.bases[value],
            }))}
            chosen={basis}
            onChoose={(value) => onSelect({ basis: value, form: "fittest" })}
          />
          <p className="builder__note">{say.basisNotes[basis]}</p>
        </div>
        {(basis === "pace" || basis === "share-of-plan") && (
          <OwnerSelect
            owners={model.owners}
            chosen={selection.owner}
            onSelect={(owner) => onSelect({ owner })}
          />
        )}
        <FormChoice
          forms={comparison.forms}
          chosen={model.form}
          onSelect={(form) => onSelect({ form })}
        />
        <SingleFigures
          model={model}
          record={record}
          onSelect={onSelect}
          onOpen={onOpen}
        />
      </div>
    </Card>
  );
}
