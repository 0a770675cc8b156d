import { FigureButton } from "../../components/FigureButton.tsx";
import { SourceNote } from "../../components/SourceNames.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Indicator, Observation, Report } from "../../core/observation.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { BasketButton } from "../basket/BasketButton.tsx";
import "./figureList.css";

interface FigureListProps {
  readonly indicator: Indicator;
  /** In the order to be listed. */
  readonly figures: readonly Observation[];
  readonly reports: readonly Report[];
  readonly onOpen: (figure: string) => void;
}

/** Figures as their sources state them, one a line, each with its receipt. */
export function FigureList(props: FigureListProps) {
  const { indicator, figures, reports, onOpen } = props;
  const words = useWords();
  return (
    <ul className="figure-list">
      {figures.map((figure) => (
        <li key={figure.id}>
          <FigureButton figure={figure.id} onOpen={onOpen}>
            {formatStatement(words, figure, indicator)}
          </FigureButton>{" "}
          <BasketButton
            observation={figure}
            figure={formatStatement(words, figure, indicator)}
          />
          <span className="figure-list__source">
            <SourceNote observation={figure} reports={reports} />
            {figure.conflictsWith.length > 0 && ` · ${words.legend.conflict}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
