export const meeting = {
  choose: "Choose charts",
  previous: "Previous chart",
  next: "Next chart",
  leave: "Leave meeting mode",
  absent: "(not in the chart)",
  place: (place: number, count: number) => `${place} / ${count}`,
};
