import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import { canShare, share } from "../../exports/takeAway/share.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { CopyButton } from "./CopyButton.tsx";
import { TextField } from "./TextField.tsx";
import { Told } from "./Told.tsx";
import { useTaking } from "./useTaking.ts";

const kinds = ["frozen", "live"] as const;
export type LinkKind = (typeof kinds)[number];

interface LinkPartProps {
  readonly kind: LinkKind;
  readonly url: string;
  readonly title: string;
  readonly sentence: string;
  readonly onChoose: (kind: LinkKind) => void;
}

/** The link to what is shown: with its figures kept, or with the newest ones. */
export function LinkPart(props: LinkPartProps) {
  const { kind, url, title, sentence, onChoose } = props;
  const words = useWords();
  const all = takeAwayWords[words.language];
  const say = all.link;
  const taking = useTaking();
  return (
    <section className="take__part" aria-labelledby="take-link">
      <h3 id="take-link">{say.title}</h3>
      <SegmentedControl
        name={say.kept}
        segments={kinds.map((value) => ({ value, label: say.kinds[value] }))}
        chosen={kind}
        onChoose={onChoose}
      />
      <p className="take__note">{say.notes[kind]}</p>
      <TextField label={say.field} text={url} rows={3} />
      <div className="take__buttons">
        <CopyButton label={say.copy} text={url} />
        {canShare() && (
          <button
            type="button"
            className="button"
            onClick={() =>
              taking.run(() => share({ title, text: sentence, url }), {
                done: all.shared,
                failed: all.shareFailed,
              })
            }
          >
            {say.share}
          </button>
        )}
        <Told taking={taking} />
      </div>
    </section>
  );
}
