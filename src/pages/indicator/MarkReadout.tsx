import type { ChartMark } from "../../charts/marks/chartMark.ts";
import { FigureButton } from "../../components/FigureButton.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Observation, Report } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { formatPrinted, formatPublisher } from "../../wording/source.ts";

interface MarkReadoutProps {
  readonly active: ChartMark | undefined;
  /** The figures at hand, among them the active mark's. */
  readonly figures: readonly Observation[];
  readonly reports: readonly Report[];
  readonly onOpen: (figure: string) => void;
}

/** The value under the finger, as a sentence and as printed, with the way to its receipt. */
export function MarkReadout(props: MarkReadoutProps) {
  const { active, figures, reports, onOpen } = props;
  const words = useWords();
  const say = indicatorWords[words.language];
  const observation = figures.find(({ id }) => id === active?.observation);
  return (
    <div className="view__readout">
      <p role="status">{active?.sentence}</p>
      {active === undefined && <p className="view__hint">{say.hint}</p>}
      {active !== undefined && observation !== undefined && (
        <p className="view__printed">
          {observation.doubtful && `${words.panel.doubtful} `}
          <PrintedWords observation={observation} reports={reports} />
          <FigureButton figure={active.observation} onOpen={onOpen}>
            {say.receipt}
          </FigureButton>
        </p>
      )}
    </div>
  );
}

interface PrintedWordsProps {
  readonly observation: Observation;
  readonly reports: readonly Report[];
}

function PrintedWords({ observation, reports }: PrintedWordsProps) {
  const words = useWords();
  const [source] = observation.sources;
  const report = reports.find(({ id }) => id === source?.report);
  if (source === undefined || report === undefined) return null;
  return (
    <span>
      {words.panel.printed} <OriginalText text={formatPrinted(source)} /> ·{" "}
      <OriginalText
        text={formatPublisher(words, report)}
        quoted={[report.publisher]}
      />{" "}
      ·{" "}
    </span>
  );
}
