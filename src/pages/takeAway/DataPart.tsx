import { useWords } from "../../components/useWords.ts";
import { formatNames } from "../../wording/formatNames.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { dataFile, everything } from "./takeAwayFile.ts";
import type { TakeAwayInput } from "./takeAwayInput.ts";
import { Told } from "./Told.tsx";
import { useTaking } from "./useTaking.ts";

interface DataPartProps {
  readonly input: TakeAwayInput;
}

/** The numbers of the picture, as files. */
export function DataPart({ input }: DataPartProps) {
  const words = useWords();
  const say = takeAwayWords[words.language].data;
  const taking = useTaking();
  const files = [
    ["csv", formatNames.csv],
    ["csv-vi", say.csvForExcel],
    ["xlsx", formatNames.xlsx],
    ["json", formatNames.json],
  ] as const;
  return (
    <section className="take__part" aria-labelledby="take-data">
      <h3 id="take-data">{say.title}</h3>
      <p className="take__note">{say.note}</p>
      <div className="take__buttons">
        {files.map(([kind, label]) => (
          <button
            key={kind}
            type="button"
            className="button"
            disabled={taking.isWorking}
            onClick={() => taking.save(() => dataFile(words, input, kind))}
          >
            {label}
          </button>
        ))}
        <button
          type="button"
          className="button"
          disabled={taking.isWorking}
          onClick={() => taking.save(() => everything(words, input))}
        >
          {say.all}
        </button>
        <Told taking={taking} />
      </div>
    </section>
  );
}
