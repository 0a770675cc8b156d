import { unplacedLine } from "../../charts/marks/markName.ts";
import type { PlanMark } from "../../charts/PlanChart/planSeries.ts";
import type { Observation, Report } from "../../core/observation.ts";
import { OriginalText } from "../../components/OriginalText.tsx";
import { formatPrinted, formatPublisher } from "../../wording/source.ts";
import { useWords } from "../../components/useWords.ts";

interface ReadoutProps {
  readonly active: PlanMark | null;
  /** The figure of the active mark. */
  readonly observation: Observation | undefined;
  readonly marks: readonly PlanMark[];
  readonly unplaced: readonly string[];
  readonly reports: readonly Report[];
  /** What the chart says, until a mark is pointed at. */
  readonly takeaway?: string;
}

/** The value under the finger with its printed words and source; until there is one, the labels that found no room. */
export function Readout({
  active,
  observation,
  marks,
  unplaced,
  reports,
  takeaway = "",
}: ReadoutProps) {
  const words = useWords();
  const [source] = observation?.sources ?? [];
  const report = reports.find(({ id }) => id === source?.report);
  const left = marks.filter(({ id }) => unplaced.includes(id));
  const leftOut = unplacedLine(words, left);
  return (
    <>
      <p role="status">{active?.sentence}</p>
      {active === null && leftOut === "" && takeaway !== "" && (
        <p className="panel__takeaway">{takeaway}</p>
      )}
      {source !== undefined && report !== undefined && (
        <p className="panel__source">
          {words.panel.printed} <OriginalText text={formatPrinted(source)} /> ·{" "}
          <OriginalText
            text={formatPublisher(words, report)}
            quoted={[report.publisher]}
          />
        </p>
      )}
      {leftOut !== "" && <p>{leftOut}</p>}
      {active === null && leftOut === "" && marks.length > 0 && (
        <p className="panel__hint">{words.panel.hint}</p>
      )}
    </>
  );
}
