export const meeting = {
  choose: "Chọn hình",
  previous: "Hình trước",
  next: "Hình sau",
  leave: "Thoát trình chiếu",
  /** After the name of a city of which nothing is drawn. */
  absent: "(không có trong hình)",
  place: (place: number, count: number) => `${place} / ${count}`,
};
