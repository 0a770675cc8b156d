import { useWords } from "../../components/useWords.ts";
import { isCautioned } from "../../core/printedFigure.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { anchorOf } from "../receipt/figureAddress.ts";
import { Sign } from "./Sign.tsx";
import type { StatedFigure } from "./statedFigure.ts";

interface FigureContentsProps {
  readonly figures: readonly StatedFigure[];
}

/** What the report states, in a line each; a step to the figure itself. */
export function FigureContents({ figures }: FigureContentsProps) {
  const words = useWords();
  const { report: say } = sourcesWords[words.language];
  return (
    <section className="figure-contents" aria-labelledby="contents">
      <h2 id="contents">{say.contents(figures.length)}</h2>
      <ol>
        {figures.map((figure) => {
          const { number, observation, standing } = figure;
          const { indicator } = standing;
          return (
            <li key={number} value={number}>
              <a href={`#${anchorOf(number)}`}>
                {indicator.name[words.language]}
              </a>
              : {formatStatement(words, observation, indicator)}{" "}
              {observation.conflictsWith.length > 0 && (
                <Sign sign="≠">{say.contested}</Sign>
              )}{" "}
              {isCautioned(figure) && <Sign sign="!">{say.cautioned}</Sign>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
