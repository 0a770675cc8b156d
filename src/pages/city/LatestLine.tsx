import { FigureButton } from "../../components/FigureButton.tsx";
import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import { missingSigns } from "../../core/missing.ts";
import type { Standing } from "../../core/standing.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { formatStandingVerdict } from "../../wording/standing.ts";

interface LatestLineProps {
  readonly standing: Standing | undefined;
  readonly onOpen: (figure: string) => void;
}

/** The latest figure and how it stands, in one line; why there is none where there is none. */
export function LatestLine({ standing, onOpen }: LatestLineProps) {
  const words = useWords();
  const say = cityWords[words.language];
  if (standing === undefined) {
    return (
      <p className="latest-line">
        <span aria-hidden="true">{missingSigns["no-report"]}</span>{" "}
        {words.missing["no-report"]}
      </p>
    );
  }
  const { observation, indicator, verdict } = standing;
  return (
    <p className="latest-line">
      <span className="latest-line__head">{say.latest}:</span>{" "}
      <FigureButton figure={observation.id} onOpen={onOpen}>
        {formatStatement(words, observation, indicator)}
      </FigureButton>{" "}
      <VerdictBadge
        verdict={verdict}
        text={formatStandingVerdict(words, standing)}
      />
    </p>
  );
}
