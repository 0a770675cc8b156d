import { useLayoutEffect, useRef, useState } from "react";

import { unplacedLine } from "../../charts/marks/markName.ts";
import { useWords } from "../../components/useWords.ts";
import type { Slide, SlideMark } from "../frame/slide.ts";

interface MeetingChartProps {
  readonly slide: Slide;
}

/** The chart, and below it the labels it has no room for: nobody can point at a mark from a seat. */
export function MeetingChart({ slide }: MeetingChartProps) {
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const left =
    unplaced.length === 0
      ? []
      : slide.marks().filter(({ id }) => unplaced.includes(id));
  return (
    <>
      <div className="meeting__chart">{slide.chart(setUnplaced)}</div>
      <UnplacedMarks marks={left} />
    </>
  );
}

interface UnplacedMarksProps {
  readonly marks: readonly SlideMark[];
}

/** Never lower than it was: else it could give the chart the very room that makes a label fit, and lose it again. */
function UnplacedMarks({ marks }: UnplacedMarksProps) {
  const words = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  const [minHeight, setMinHeight] = useState(0);
  const text = unplacedLine(words, marks);
  useLayoutEffect(() => {
    if (text === "") return;
    const height = line.current?.offsetHeight ?? 0;
    setMinHeight((least) => Math.max(least, height));
  }, [text]);
  return (
    <p ref={line} className="meeting__unplaced" style={{ minHeight }}>
      {text}
    </p>
  );
}
