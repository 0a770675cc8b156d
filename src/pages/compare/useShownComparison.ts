import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { pictureOf } from "../../exports/picture/pictureOf.ts";
import type { ComparisonContext } from "../../wording/comparisonContext.ts";
import type { TakeAwayInput } from "../takeAway/takeAwayInput.ts";
import type { CompareModel } from "./compareModel.ts";
import { comparisonTexts, type ComparisonTexts } from "./comparisonTexts.ts";
import { permalinks, type Permalinks } from "./permalinks.ts";
import { useDraft, type Draft } from "./useDraft.ts";

interface ShownComparison {
  readonly context: ComparisonContext;
  readonly texts: ComparisonTexts;
  readonly headline: Draft;
  readonly sentence: Draft;
  readonly links: Permalinks;
  /** Undefined where nothing is drawn. */
  readonly picture: Picture | undefined;
  readonly takeAway: TakeAwayInput | undefined;
}

/** What is said, drawn and taken away of the comparison at hand; `today` is an ISO date. */
export function useShownComparison(
  record: LoadedRecord,
  model: CompareModel,
  today: string,
): ShownComparison {
  const words = useWords();
  const { comparison, form } = model;
  const { version } = record;
  const context = useMemo(
    () => ({ ...record, comparison }),
    [record, comparison],
  );
  const texts = useMemo(
    () => comparisonTexts(words, context, form),
    [words, context, form],
  );
  const headline = useDraft(texts.title);
  const sentence = useDraft(texts.sentence);
  const links = permalinks(words, model, version);
  const permalink = links.frozen;
  const picture = useMemo(
    () =>
      form &&
      pictureOf(
        words,
        context,
        { version, permalink },
        { form, headline: headline.text },
      ),
    [words, context, form, headline.text, version, permalink],
  );
  const takeAway = form &&
    picture && {
      context,
      form,
      picture,
      title: texts.title,
      provenance: {
        version,
        permalink,
        accessed: today,
        language: words.language,
      },
    };
  return { context, texts, headline, sentence, links, picture, takeAway };
}
