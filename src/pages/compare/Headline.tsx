import { useState } from "react";

import { useWords } from "../../components/useWords.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import type { Draft } from "./useDraft.ts";
import "./headline.css";

interface HeadlineProps {
  readonly draft: Draft;
}

/** What stands above the picture; the reader's own words go into the picture, never into the address. */
export function Headline({ draft }: HeadlineProps) {
  const words = useWords();
  const say = comparePageWords[words.language].chart;
  const [isOpen, setOpen] = useState(false);
  const restore = () => {
    draft.restore();
    setOpen(false);
  };
  return (
    <div className="compare-headline">
      {isOpen ? (
        <textarea
          aria-label={say.titleField}
          value={draft.text}
          rows={3}
          maxLength={200}
          // The reader has just asked to write here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          onChange={({ target }) => draft.write(target.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") restore();
            if (event.key !== "Enter") return;
            event.preventDefault();
            setOpen(false);
          }}
        />
      ) : (
        <h2 id="comparison">{draft.text}</h2>
      )}
      <div className="compare-headline__tools">
        <button type="button" onClick={() => setOpen(!isOpen)}>
          {isOpen ? say.finish : say.editTitle}
        </button>
        {draft.isEdited && (
          <button type="button" onClick={restore}>
            {say.restoreTitle}
          </button>
        )}
      </div>
      {draft.isEdited && (
        <p className="compare-headline__note" role="status">
          {say.edited}
        </p>
      )}
    </div>
  );
}
