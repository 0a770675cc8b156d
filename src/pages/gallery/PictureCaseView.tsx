import { useMemo } from "react";

import { drawPicture } from "../../exports/picture/drawPicture.ts";
import { lightPalette, pagePalette } from "../../exports/picture/palette.ts";
import { pictureOf } from "../../exports/picture/pictureOf.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
import { en } from "../../wording/en/words.ts";
import { vi } from "../../wording/vi/words.ts";
import type { PictureCase } from "./pictureCases.ts";

interface PictureCaseViewProps {
  readonly pictureCase: PictureCase;
}

const origin = {
  version: "48c2196accdf",
  permalink: "https://doisanh.example.vn/so-sanh?chi-tieu=budget-revenue",
};
const words = { vi, en } as const;

/** One picture as it is taken away, or as it stands on a page, whose theme it then has. */
export function PictureCaseView({ pictureCase }: PictureCaseViewProps) {
  const { name, language, form, layout, context } = pictureCase;
  const drawing = useMemo(() => {
    const picture = pictureOf(words[language], context, origin, { form });
    const palette = layout.kind === "card" ? pagePalette : lightPalette;
    return picture && drawPicture(picture, layout, { palette, id: name });
  }, [name, language, form, layout, context]);
  return (
    <section className="gallery__case" data-case={name} aria-label={name}>
      <h2>{name}</h2>
      {drawing && (
        <div className="gallery__picture">
          <SvgPicture drawing={drawing} />
        </div>
      )}
    </section>
  );
}
