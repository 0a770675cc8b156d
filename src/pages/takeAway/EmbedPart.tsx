import { useMemo } from "react";

import { useWords } from "../../components/useWords.ts";
import { embedSnippet } from "../../exports/embed/embedSnippet.ts";
import { drawPicture } from "../../exports/picture/drawPicture.ts";
import type { Picture } from "../../exports/picture/picture.ts";
import { toMarkup } from "../../exports/picture/toMarkup.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { languagePath, pathTo } from "../place.ts";
import { siteAddress } from "../siteBase.ts";
import { CopyButton } from "./CopyButton.tsx";
import { TextField } from "./TextField.tsx";

interface EmbedPartProps {
  readonly picture: Picture;
  readonly title: string;
  /** The full address of the comparison; the frame shows the same. */
  readonly permalink: string;
}

/** What another page pastes in to show the comparison. */
export function EmbedPart({ picture, title, permalink }: EmbedPartProps) {
  const words = useWords();
  const say = takeAwayWords[words.language].embed;
  const snippet = useMemo(() => {
    const { search } = new URL(permalink);
    const path = `${languagePath(words.language)}${pathTo("embed")}`;
    return embedSnippet({
      frameUrl: siteAddress(`${path}${search}`),
      permalink,
      scriptUrl: siteAddress("/nhung.js"),
      title,
      alt: picture.alt,
      picture: toMarkup(drawPicture(picture, { kind: "wide" })),
    });
  }, [picture, title, permalink, words.language]);
  return (
    <section className="take__part" aria-labelledby="take-embed">
      <h3 id="take-embed">{say.title}</h3>
      <p className="take__note">{say.note}</p>
      <TextField label={say.field} text={snippet} rows={4} />
      <div className="take__buttons">
        <CopyButton label={say.copy} text={snippet} />
      </div>
    </section>
  );
}
