export const meeting = {
  choose: "Chọn hình",
  previous: "Hình trước",
  next: "Hình sau",
  leave: "Thoát trình chiếu",
  place: (place: number, count: number) => `${place} / ${count}`,
};
