import type { Observation, Report } from "../core/observation.ts";
import { reportsOf } from "../core/reportsOf.ts";
import { formatPublisher } from "../wording/source.ts";
import { formatSourceNote } from "../wording/standing.ts";
import { OriginalText } from "./OriginalText.tsx";
import { useWords } from "./useWords.ts";

interface SourceNamesProps {
  readonly observation: Observation;
  readonly reports: readonly Report[];
}

/** Everybody who prints the figure, with the day. */
export function SourceNames({ observation, reports }: SourceNamesProps) {
  const words = useWords();
  const own = reportsOf(observation, reports);
  return (
    <OriginalText
      text={own.map((report) => formatPublisher(words, report)).join("; ")}
      quoted={own.map(({ publisher }) => publisher)}
    />
  );
}

/** Who leads among those who print the figure, and how many others there are. */
export function SourceNote({ observation, reports }: SourceNamesProps) {
  const words = useWords();
  const own = reportsOf(observation, reports);
  return (
    <OriginalText
      text={formatSourceNote(words, observation, reports)}
      quoted={own.map(({ publisher }) => publisher)}
    />
  );
}
