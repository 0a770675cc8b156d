import { Dialog } from "../../components/Dialog.tsx";
import { useWords } from "../../components/useWords.ts";
import { keysWords } from "../../wording/keysWords.ts";
import "./keysDialog.css";

interface KeysDialogProps {
  readonly onClose: () => void;
}

export function KeysDialog({ onClose }: KeysDialogProps) {
  const words = useWords();
  const { title, rows } = keysWords[words.language];
  return (
    <Dialog title={title} closeLabel={words.frame.close} onClose={onClose}>
      <dl className="keys">
        {rows.map(({ keys, does }) => (
          <div key={keys}>
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
