import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { readAs } from "../../wording/readAs.ts";
import { receiptWords } from "../../wording/receiptWords.ts";
import { formatPrinted } from "../../wording/source.ts";
import { formatThresholds } from "../../wording/verdict.ts";
import {
  lastYearLine,
  workingOf,
  type WorkingLine,
} from "../../wording/working.ts";
import type { Words } from "../../wording/words.ts";
import { MethodExample } from "./MethodExample.tsx";
import type {
  FigureExample,
  MeasureExample,
  MethodExamples,
} from "./methodExamples.ts";
import { MethodTopic } from "./MethodTopic.tsx";

interface MethodWorkingProps {
  readonly examples: MethodExamples;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** From the printed phrase to the verdict: the steps of a receipt, explained. */
export function MethodWorking({ examples, ...shared }: MethodWorkingProps) {
  const words = useWords();
  const { workingWords: line } = receiptWords[words.language];
  const { hedged, estimated, measured, implied, lastYear } = examples;
  const working = (name: string, example: MeasureExample | undefined) => (
    <MethodExample example={example} {...shared}>
      <Lines lines={measureLines(words, example, name)} />
    </MethodExample>
  );
  return (
    <>
      <MethodTopic topic="reading">
        <MethodExample example={hedged} {...shared}>
          <Lines lines={readingLines(words, hedged)} />
        </MethodExample>
      </MethodTopic>
      <MethodTopic topic="hedges">
        <MethodExample example={estimated} {...shared} />
      </MethodTopic>
      <MethodTopic topic="interval">{working(line.share, measured)}</MethodTopic>
      <MethodTopic topic="pace" formula="pace">
        {working(line.pace, measured)}
      </MethodTopic>
      <MethodTopic topic="lead" formula="lead">
        {working(line.lead, measured)}
      </MethodTopic>
      <MethodTopic topic="verdict" formula="verdict" rule={<Thresholds />}>
        {working(line.verdict, measured)}
      </MethodTopic>
      <MethodTopic topic="impliedPlan" formula="impliedPlan">
        {working(line.impliedPlan, implied)}
      </MethodTopic>
      <MethodTopic topic="lastYear" formula="lastYear">
        <MethodExample example={lastYear} {...shared}>
          <Lines
            lines={
              lastYear === undefined
                ? []
                : lastYearLine(words, lastYear.observation)
            }
          />
        </MethodExample>
      </MethodTopic>
    </>
  );
}

/** Read from the core, with what a straight pace is unfair to. */
function Thresholds() {
  const words = useWords();
  return (
    <>
      <ul className="thresholds">
        {formatThresholds(words).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="topic__aside">{words.panel.backLoaded}</p>
    </>
  );
}

/** The lines of a receipt's working under this name. */
function measureLines(
  words: Words,
  example: MeasureExample | undefined,
  name: string,
): readonly WorkingLine[] {
  if (example === undefined) return [];
  const { measure, indicator } = example;
  return workingOf(words, measure, indicator).filter(
    (line) => line.name === name,
  );
}

/** What the source prints, then what it was read as. */
function readingLines(
  words: Words,
  example: FigureExample | undefined,
): readonly WorkingLine[] {
  const source = example?.observation.sources[0];
  if (example === undefined || source === undefined) return [];
  const { printed } = receiptWords[words.language];
  return [
    { name: printed, text: formatPrinted(source), isPrinted: true },
    ...readAs(words, example),
  ];
}

interface LinesProps {
  readonly lines: readonly WorkingLine[];
}

function Lines({ lines }: LinesProps) {
  return (
    <dl className="example__lines">
      {lines.map(({ name, text, isPrinted }) => (
        <div key={`${name}/${text}`}>
          <dt>{name}</dt>
          <dd>{isPrinted ? <OriginalText text={text} /> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
