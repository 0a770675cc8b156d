import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import {
  useCurrentVersion,
  type LoadedRecord,
} from "../../dataset/useRecord.ts";
import { lightPalette } from "../../exports/picture/palette.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { pictureOf } from "../../exports/picture/pictureOf.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
import { formatComparisonSentence } from "../../wording/comparisonSentence.ts";
import { embedWords } from "../../wording/embedWords.ts";
import type { CompareSelection } from "../compare/compareSearch.ts";
import { useCardDrawing } from "../compare/useCardDrawing.ts";
import { useCompareModel } from "../compare/useCompareModel.ts";
import { recordFolder } from "../siteBase.ts";

interface EmbeddedComparisonProps {
  readonly record: LoadedRecord;
  readonly selection: CompareSelection;
  readonly permalink: string;
}

/** The picture with everything it says; where the figures may not share an axis, the sentence that tells why. */
export function EmbeddedComparison(props: EmbeddedComparisonProps) {
  const { record, selection, permalink } = props;
  const words = useWords();
  const { version, missing } = record;
  const { comparison, form } = useCompareModel(record, selection).model;
  const context = useMemo(
    () => ({ ...record, comparison }),
    [record, comparison],
  );
  const picture = useMemo(
    () => form && pictureOf(words, context, { version, permalink }, { form }),
    [words, context, form, version, permalink],
  );
  return (
    <>
      {selection.kept === "frozen" && <NewerNote version={version} />}
      {missing.map(({ city }) => (
        <p key={city.id} role="alert">
          {embedWords[words.language].missing(city.name[words.language])}
        </p>
      ))}
      {picture === undefined ? (
        <p>{formatComparisonSentence(words, context)}</p>
      ) : (
        <EmbeddedPicture picture={picture} />
      )}
    </>
  );
}

/** Quietly: a page that keeps its figures is right as it is. */
function NewerNote({ version }: { readonly version: string }) {
  const words = useWords();
  const current = useCurrentVersion(recordFolder);
  return current === undefined || current === version ? null : (
    <p className="embed__newer">{embedWords[words.language].newer}</p>
  );
}

function EmbeddedPicture({ picture }: { readonly picture: Picture }) {
  const { setBox, drawing } = useCardDrawing(picture, lightPalette);
  return (
    <div ref={setBox} className="embed__picture">
      {drawing && <SvgPicture drawing={drawing} />}
    </div>
  );
}
