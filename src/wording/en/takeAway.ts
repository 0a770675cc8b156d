import type { takeAway as vi } from "../vi/takeAway.ts";

type TakeAway = typeof vi;

const picture: TakeAway["picture"] = {
  title: "Picture",
  format: "Format",
  formatNotes: {
    wide: "1200 × 675 pixels, for an article",
    square: "1080 × 1080 pixels, for social media",
    tall: "1080 × 1920 pixels, for phones",
    a5: "148 × 210 mm, for print",
  },
  preview: (format) => `Preview of the picture, ${format}`,
  copy: "Copy picture",
  alt: "Text for those who do not see the picture",
  copyAlt: "Copy text",
};

const data: TakeAway["data"] = {
  title: "Data",
  note: "Each file tells first what was chosen, what the columns hold, how to cite it and what it does not tell.",
  csvForExcel: "CSV for Vietnamese Excel",
  all: "ZIP: everything",
};

const citation: TakeAway["citation"] = {
  title: "Citation",
  style: "Style of citation",
  styles: { short: "Short", long: "Full" },
  field: "Citation",
  copy: "Copy citation",
};

const link: TakeAway["link"] = {
  title: "Link",
  kept: "Figures behind the link",
  kinds: { frozen: "Kept figures", live: "Newest figures" },
  notes: {
    frozen: "Always shows today’s figures, whatever newer ones come.",
    live: "Always shows the newest figures of the same choice.",
  },
  field: "Link",
  copy: "Copy link",
  share: "Share…",
};

const embed: TakeAway["embed"] = {
  title: "Embed",
  note: "Paste it into your page. It sets no cookie and loads nothing from elsewhere.",
  field: "Code to embed",
  copy: "Copy code",
};

export const takeAway: TakeAway = {
  title: "4 · Take away",
  note: "Picture, data, citation and link all say the same.",
  picture,
  data,
  citation,
  link,
  embed,
  print: "Print A4",
  working: "Making the file…",
  saved: (file) => `Downloaded: ${file}`,
  copied: "Copied.",
  shared: "Shared.",
  copyFailed:
    "It could not be copied. Select the text and copy it with the keyboard or your device’s menu.",
  pictureCopyFailed:
    "This browser does not let a picture be copied. Download the PNG instead.",
  downloadFailed:
    "This file could not be made. Try again, or take another: CSV needs nothing but text.",
  shareFailed: "The share sheet did not open. Copy the link instead.",
};
