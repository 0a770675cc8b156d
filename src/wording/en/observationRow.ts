/** What a row of the published tables says of its figure. */
export const observationRow = {
  doubtful: "To be checked",
  conflictsWith: (figures: string) => `Contradicts ${figures}`,
  monthOnMonth: (changes: string) => `Against the month before: ${changes}`,
};
