/** What a picture, a file or a style of citation is called, alike in every language. */
export const formatNames = {
  wide: "16:9",
  square: "1:1",
  tall: "9:16",
  a5: "A5",
  png: "PNG",
  svg: "SVG",
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  bibtex: "BibTeX",
  ris: "RIS",
} as const;
