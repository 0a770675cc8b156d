export const meeting = {
  choose: "Choose charts",
  previous: "Previous chart",
  next: "Next chart",
  leave: "Leave meeting mode",
  place: (place: number, count: number) => `${place} / ${count}`,
};
