/** What a row of the published tables says of its figure. */
export const observationRow = {
  doubtful: "Cần kiểm chứng",
  conflictsWith: (figures: string) => `Mâu thuẫn với ${figures}`,
  monthOnMonth: (changes: string) => `So với tháng trước: ${changes}`,
};
