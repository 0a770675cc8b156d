/** Of the record and of everything made of it; the code has a licence of its own. */
export const licence = {
  name: "CC BY 4.0",
  address: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** The publisher of every file and picture, whatever its language. */
export const publisher = "Đối Sánh";
