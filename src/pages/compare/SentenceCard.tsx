import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { CopyButton } from "../takeAway/CopyButton.tsx";
import type { Draft } from "./useDraft.ts";
import "./sentenceCard.css";

interface SentenceCardProps {
  readonly draft: Draft;
}

/** The sentence as the figures bear it, to be edited before it is copied; the original is one key away. */
export function SentenceCard({ draft }: SentenceCardProps) {
  const words = useWords();
  const say = comparePageWords[words.language].sentence;
  return (
    <Card id="sentence" title={say.title} note={say.note}>
      <textarea
        className="sentence__text"
        aria-label={say.field}
        aria-describedby="sentence-state"
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
        onKeyDown={({ key }) => {
          if (key === "Escape") draft.restore();
        }}
      />
      <p className="sentence__print">{draft.text}</p>
      <p id="sentence-state" className="sentence__state" role="status">
        {draft.isEdited ? say.edited : say.unedited}
      </p>
      <div className="sentence__tools">
        <CopyButton label={say.copy} text={draft.text} />
        <button
          type="button"
          className="button"
          disabled={!draft.isEdited}
          onClick={draft.restore}
        >
          {say.restore}
        </button>
      </div>
    </Card>
  );
}
