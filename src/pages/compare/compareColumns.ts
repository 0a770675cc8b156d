/** Columns of the table of what is compared, each with the word the address knows it by. */
export const compareColumns = [
  ["figure", "so"],
  ["value", "gia-tri"],
  ["hedge", "muc-do"],
  ["owner", "chu-ke-hoach"],
  ["pace", "tien-do"],
  ["lead", "chenh"],
  ["verdict", "ket-luan"],
  ["asOf", "den-ngay"],
  ["source", "nguon"],
] as const;
export type CompareColumn = (typeof compareColumns)[number][0];
