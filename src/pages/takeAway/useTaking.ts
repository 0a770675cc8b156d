import { useState } from "react";

import { useWords } from "../../components/useWords.ts";
import type { PressFile } from "../../exports/data/archive.ts";
import { download } from "../../exports/takeAway/download.ts";
import { outcomeOf, type Outcome } from "../../exports/takeAway/outcome.ts";
import { pictureWords } from "../../wording/pictureWords.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { PictureError } from "./takeAwayFile.ts";

export interface Taking {
  /** What is told of the last thing taken; empty where nothing is to be told. */
  readonly said: string;
  readonly isWorking: boolean;
  /** Makes a file and hands it to the browser. */
  readonly save: (make: () => Promise<PressFile>) => void;
  /** Runs what ends in an outcome; of a cancelled one nothing is told. */
  readonly run: (act: () => Promise<Outcome>, told: Told) => void;
}

interface Told {
  readonly done: string;
  readonly failed: string;
}

/** One place of the panel in which things are taken away, with what is told of them. */
export function useTaking(): Taking {
  const words = useWords();
  const say = takeAwayWords[words.language];
  const [said, setSaid] = useState("");
  const [isWorking, setWorking] = useState(false);
  const tell = (outcome: Outcome, told: Told): string => {
    if (outcome.kind === "cancelled") return "";
    if (outcome.kind === "done") return told.done;
    return outcome.error instanceof PictureError
      ? pictureWords[words.language].failures[outcome.error.reason]
      : told.failed;
  };
  const work = async (act: () => Promise<string>) => {
    setWorking(true);
    setSaid(say.working);
    const text = await act();
    setWorking(false);
    setSaid(text);
  };
  return {
    said,
    isWorking,
    run: (act, told) => {
      void work(async () => tell(await act().catch(outcomeOf), told));
    },
    save: (make) => {
      const failed = say.downloadFailed;
      void work(() =>
        make().then(
          (file) => {
            const content = new Blob([file.bytes], { type: file.type });
            const done = say.saved(file.name);
            return tell(download(file.name, content), { done, failed });
          },
          (error: unknown) => tell(outcomeOf(error), { done: "", failed }),
        ),
      );
    },
  };
}
