import type { Observation } from "../../core/observation.ts";
import { formatStatedParts } from "../../wording/standing.ts";
import { useWords } from "../../components/useWords.ts";

interface StatedNumberProps {
  readonly observation: Observation;
}

/** The figure's number set large between its hedge and its unit: gần 1,029 triệu lượt. */
export function StatedNumber({ observation }: StatedNumberProps) {
  const words = useWords();
  const parts = formatStatedParts(words, observation);
  if (parts === undefined) return null;
  const { hedge, number, unit } = parts;
  return (
    <>
      {hedge !== "" && <span className="cell__hedge">{hedge} </span>}
      <strong>{number}</strong> <span className="cell__unit">{unit}</span>
    </>
  );
}
