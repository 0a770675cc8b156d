import { useState } from "react";

import { Dialog } from "../../components/Dialog.tsx";
import { useWords } from "../../components/useWords.ts";
import { keyRows, type KeyScene } from "../../wording/keyRows.ts";
import { keysWords } from "../../wording/keysWords.ts";
import "./keysDialog.css";

interface KeysDialogProps extends Pick<
  KeyScene,
  "tables" | "slides" | "meeting"
> {
  readonly onClose: () => void;
}

/** The keys that work on the page as it stands. */
export function KeysDialog({ onClose, ...page }: KeysDialogProps) {
  const { language, frame } = useWords();
  const [drawn] = useState(findDrawn);
  return (
    <Dialog
      title={keysWords[language].title}
      closeLabel={frame.close}
      onClose={onClose}
    >
      <dl className="keys">
        {keyRows(language, { ...page, ...drawn }).map(({ keys, does }) => (
          <div key={does}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

/** What of the page arrows walk; only the page itself knows what a selection has left of it. */
function findDrawn(): Pick<KeyScene, "marks" | "board"> {
  return {
    marks: document.querySelector("main [data-mark]") !== null,
    board: document.querySelector("main .block__cell") !== null,
  };
}
