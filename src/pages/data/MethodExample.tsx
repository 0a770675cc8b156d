import type { ReactNode } from "react";

import { FigureButton } from "../../components/FigureButton.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { formatPlanNote } from "../../wording/standing.ts";
import type { FigureExample, MeasureExample } from "./methodExamples.ts";

interface MethodExampleProps {
  /** What it is shown on; undefined where the record holds no such case. */
  readonly example: FigureExample | MeasureExample | undefined;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
  /** The working. */
  readonly children?: ReactNode;
}

/** A real figure of the record with what the method makes of it. */
export function MethodExample(props: MethodExampleProps) {
  const { example, record, onOpen, children } = props;
  const words = useWords();
  const { method } = dataWords[words.language];
  return (
    <div className="example">
      {example === undefined ? (
        <p>{method.noExample}</p>
      ) : (
        <>
          <p className="example__figure">
            <span className="example__label">{method.example}.</span>{" "}
            <FigureStatement
              example={example}
              record={record}
              onOpen={onOpen}
            />
          </p>
          {children}
        </>
      )}
    </div>
  );
}

interface FigureStatementProps {
  readonly example: FigureExample | MeasureExample;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** "Cao Bằng, Thu ngân sách: trên 216 tỷ đồng, đến 15/10/2022", the number opening its receipt. */
export function FigureStatement(props: FigureStatementProps) {
  const { observation, indicator } = props.example;
  const words = useWords();
  const city = props.record.cities.find(({ id }) => id === observation.city);
  return (
    <>
      {city?.name[words.language]}, {indicator.shortName[words.language]}:{" "}
      <FigureButton figure={observation.id} onOpen={props.onOpen}>
        {formatStatement(words, observation, indicator)}
      </FigureButton>
      {"measure" in props.example && (
        <span className="example__plan">
          {formatPlanNote(words, props.example.measure, { indicator })}
        </span>
      )}
    </>
  );
}
