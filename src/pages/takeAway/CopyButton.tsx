import { useWords } from "../../components/useWords.ts";
import { copyText } from "../../exports/takeAway/copy.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { Told } from "./Told.tsx";
import { useTaking } from "./useTaking.ts";

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text, and says so. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const words = useWords();
  const { copied, copyFailed } = takeAwayWords[words.language];
  const taking = useTaking();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          taking.run(() => copyText(text), { done: copied, failed: copyFailed })
        }
      >
        {label}
      </button>
      <Told taking={taking} key={text} />
    </>
  );
}
