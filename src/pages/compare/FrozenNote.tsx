import { useWords } from "../../components/useWords.ts";
import { useCurrentVersion } from "../../dataset/useRecord.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { recordFolder } from "../siteBase.ts";
import type { CompareSelection } from "./compareSearch.ts";
import "./frozenNote.css";

interface FrozenNoteProps {
  /** The version that the link keeps. */
  readonly version: string;
  readonly onSelect: (change: Partial<CompareSelection>) => void;
}

/** From kept figures to today's. */
const toLive: Partial<CompareSelection> = {
  kept: "live",
  version: null,
  pinned: [],
};

/** That the figures are those of the day the link was made, and whether there are newer ones. */
export function FrozenNote({ version, onSelect }: FrozenNoteProps) {
  const words = useWords();
  const say = comparePageWords[words.language].frozen;
  const current = useCurrentVersion(recordFolder);
  const isOlder = current !== undefined && current !== version;
  return (
    <p className="frozen-note" data-older={isOlder}>
      {isOlder ? say.older(version) : say.current(version)}{" "}
      {isOlder && (
        <button type="button" onClick={() => onSelect(toLive)}>
          {say.toLive}
        </button>
      )}
    </p>
  );
}

/** That the kept figures cannot be shown; nothing is shown in their place unasked. */
export function GoneVersion({ version, onSelect }: FrozenNoteProps) {
  const words = useWords();
  const say = comparePageWords[words.language].frozen;
  return (
    <p className="frozen-note" data-older="true">
      {say.gone(version)}{" "}
      <button type="button" onClick={() => onSelect(toLive)}>
        {say.toLive}
      </button>
    </p>
  );
}
