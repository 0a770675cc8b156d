import { useMemo, useState } from "react";

import { SegmentedControl } from "../../components/SegmentedControl.tsx";
import { useWords } from "../../components/useWords.ts";
import { drawPicture } from "../../exports/picture/drawPicture.ts";
import {
  exportLayouts,
  type ExportLayout,
} from "../../exports/picture/layouts.ts";
import { lightPalette } from "../../exports/picture/palette.ts";
import { SvgPicture } from "../../exports/picture/SvgPicture.tsx";
import { copyPicture } from "../../exports/takeAway/copy.ts";
import { formatNames } from "../../wording/formatNames.ts";
import { takeAwayWords } from "../../wording/takeAwayWords.ts";
import { CopyButton } from "./CopyButton.tsx";
import { pictureBlob, pictureFile } from "./takeAwayFile.ts";
import type { TakeAwayInput } from "./takeAwayInput.ts";
import { TextField } from "./TextField.tsx";
import { Told } from "./Told.tsx";
import { useTaking } from "./useTaking.ts";

interface PicturePartProps {
  readonly input: TakeAwayInput;
}

/** The picture in the format it is wanted in, as it will look, and in words. */
export function PicturePart({ input }: PicturePartProps) {
  const words = useWords();
  const all = takeAwayWords[words.language];
  const say = all.picture;
  const [layout, setLayout] = useState<ExportLayout>("wide");
  const taking = useTaking();
  const { picture } = input;
  const drawing = useMemo(
    () =>
      drawPicture(
        picture,
        { kind: layout },
        { palette: lightPalette, id: "preview" },
      ),
    [picture, layout],
  );
  return (
    <section className="take__part" aria-labelledby="take-picture">
      <h3 id="take-picture">{say.title}</h3>
      <SegmentedControl
        name={say.format}
        segments={exportLayouts.map((value) => ({
          value,
          label: formatNames[value],
        }))}
        chosen={layout}
        onChoose={setLayout}
      />
      <p className="take__note">{say.formatNotes[layout]}</p>
      <figure
        className="take__preview"
        data-layout={layout}
        aria-label={say.preview(formatNames[layout])}
      >
        <SvgPicture drawing={drawing} />
      </figure>
      <div className="take__buttons">
        {(["png", "svg"] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={kind === "png" ? "button button--main" : "button"}
            disabled={taking.isWorking}
            onClick={() => taking.save(() => pictureFile(input, kind, layout))}
          >
            {formatNames[kind]}
          </button>
        ))}
        <button
          type="button"
          className="button"
          disabled={taking.isWorking}
          onClick={() =>
            taking.run(() => copyPicture(pictureBlob(input, "png", layout)), {
              done: all.copied,
              failed: all.pictureCopyFailed,
            })
          }
        >
          {say.copy}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {all.print}
        </button>
        <Told taking={taking} />
      </div>
      <details className="take__more">
        <summary>{say.alt}</summary>
        <TextField label={say.alt} text={picture.alt} rows={5} />
        <CopyButton label={say.copyAlt} text={picture.alt} />
      </details>
    </section>
  );
}
