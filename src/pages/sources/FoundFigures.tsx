import { FigureButton } from "../../components/FigureButton.tsx";
import { OriginalText } from "../../components/OriginalText.tsx";
import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { formatPrinted } from "../../wording/source.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { IndexedReport } from "./reportIndex.ts";
import { figuresFound } from "./sourcesModel.ts";

/** More would hide the next report. */
const mostShown = 3;

interface FoundFiguresProps {
  readonly entry: IndexedReport;
  readonly indicators: readonly Indicator[];
  readonly sought: readonly string[];
  readonly onOpen: (figure: string) => void;
}

/** Which of a report's figures a search found it by, where it was not by its title. */
export function FoundFigures(props: FoundFiguresProps) {
  const { entry, indicators, sought, onOpen } = props;
  const words = useWords();
  const { list } = sourcesWords[words.language];
  const found = figuresFound(entry, sought);
  if (found.length === 0) return null;
  const left = found.length - mostShown;
  return (
    <ul className="report__found" aria-label={list.hits}>
      {found.slice(0, mostShown).map(({ source, observation }) => (
        <li key={source.figure}>
          <FigureButton figure={source.figure} onOpen={onOpen}>
            <MarkedText
              text={nameOf(observation.indicator, indicators, words.language)}
              sought={sought}
            />
            {": "}
            <OriginalText text={formatPrinted(source)}>
              <MarkedText text={formatPrinted(source)} sought={sought} />
            </OriginalText>
          </FigureButton>
        </li>
      ))}
      {left > 0 && <li>{list.moreHits(left)}</li>}
    </ul>
  );
}

function nameOf(
  id: string,
  indicators: readonly Indicator[],
  language: "vi" | "en",
): string {
  return indicators.find((one) => one.id === id)?.name[language] ?? id;
}
