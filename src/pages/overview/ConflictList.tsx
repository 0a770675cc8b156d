import { FigureButton } from "../../components/FigureButton.tsx";
import { memo } from "react";

import { Card } from "../../components/Card.tsx";
import { SourceNames } from "../../components/SourceNames.tsx";
import type { Observation } from "../../core/observation.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatStatement } from "../../wording/sentence.ts";
import type { OverviewModel } from "./overviewModel.ts";
import "./conflictList.css";
import { useWords } from "../../components/useWords.ts";

interface ConflictListProps {
  readonly model: OverviewModel;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** Figures for one thing that contradict each other, side by side with their sources. */
export const ConflictList = memo(function ConflictList({
  model,
  record,
  onOpen,
}: ConflictListProps) {
  const words = useWords();
  return (
    <Card
      id="conflicts"
      title={words.overview.conflictsTitle}
      note={words.overview.conflictsNote}
    >
      {model.conflicts.length === 0 && <p>{words.overview.noConflicts}</p>}
      <ul className="conflicts">
        {model.conflicts.map((group) => (
          <ConflictGroup
            key={group[0]?.id}
            group={group}
            record={record}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </Card>
  );
});

interface ConflictGroupProps {
  readonly group: readonly Observation[];
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

function ConflictGroup({ group, record, onOpen }: ConflictGroupProps) {
  const words = useWords();
  const [first] = group;
  const city = record.cities.find(({ id }) => id === first?.city)?.name[
    words.language
  ];
  const indicator = record.indicators.find(({ id }) => id === first?.indicator);
  if (indicator === undefined) return null;
  return (
    <li className="conflict">
      <h3>
        {city} · {indicator.name[words.language]}
      </h3>
      <ul>
        {group.map((observation) => (
          <li key={observation.id}>
            <FigureButton figure={observation.id} onOpen={onOpen}>
              {formatStatement(words, observation, indicator)}
            </FigureButton>
            <span className="conflict__source">
              <SourceNames observation={observation} reports={record.reports} />
            </span>
            {observation.preferred !== undefined && (
              <span className="conflict__preferred">
                {words.overview.preferred}:{" "}
                {observation.preferred[words.language]}
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
