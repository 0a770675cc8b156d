import { useCallback, useState, type ReactNode } from "react";

import type { ChartMark } from "../../charts/marks/chartMark.ts";
import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { CityLegend } from "../figures/CityLegend.tsx";
import { unplacedLine } from "../../charts/marks/markName.ts";
import { PanelLegend } from "../overview/PanelLegend.tsx";
import { MarkReadout } from "./MarkReadout.tsx";
import { usePinnedMark } from "./usePinnedMark.ts";
import { ViewChart } from "./ViewChart.tsx";
import { marksOf, notesOf, type ViewDrawing } from "./viewDrawing.ts";
import { viewNote, viewTitle } from "./viewTitle.ts";
import type { Indicator } from "../../core/observation.ts";
import "./viewCard.css";

interface ViewCardProps {
  readonly indicator: Indicator;
  readonly drawing: ViewDrawing;
  readonly record: LoadedRecord;
  /** Id of the mark that the address pins. */
  readonly focus: string | null;
  readonly onFocus: (mark: string) => void;
  readonly onOpen: (figure: string) => void;
  /** What stands under the value: who is not there, the sources. */
  readonly children: ReactNode;
}

/** The chart of a view with the value under the finger. */
export function ViewCard(props: ViewCardProps) {
  const { indicator, drawing, record, focus, onFocus, onOpen } = props;
  const words = useWords();
  const { activeId, point, pin } = usePinnedMark(focus, onFocus);
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const open = useCallback(
    ({ observation }: ChartMark) => onOpen(observation),
    [onOpen],
  );
  const marks = marksOf(drawing);
  const active = marks.find(({ id }) => id === activeId);
  const left = marks.filter(({ id }) => unplaced.includes(id));
  return (
    <Card
      id="view"
      title={indicatorWords[words.language].views[drawing.view]}
      note={viewNote(words, drawing.view, indicator)}
    >
      <div className="view__box" data-view={drawing.view}>
        <ViewChart
          drawing={drawing}
          title={viewTitle(words, drawing.view, indicator)}
          activeId={active?.id ?? null}
          onPoint={point}
          onPin={pin}
          onOpen={open}
          onUnplaced={setUnplaced}
          fitHeight={false}
        />
      </div>
      <MarkReadout
        active={active}
        figures={record.observations}
        reports={record.reports}
        onOpen={onOpen}
      />
      {(drawing.view === "plan" || drawing.view === "level") && (
        <CityLegend
          cities={record.cities}
          shown={record.cities
            .filter((_, order) => marks.some(({ place }) => place === order))
            .map(({ id }) => id)}
        />
      )}
      {drawing.view === "plan" && <PanelLegend />}
      <div className="view__notes">
        {left.length > 0 && <p>{unplacedLine(words, left)}</p>}
        {notesOf(words, drawing).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
      {props.children}
    </Card>
  );
}
