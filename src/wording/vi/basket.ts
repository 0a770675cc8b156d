export const basket = {
  /** Of a button beside a figure; what it does is said in full for those who hear it. */
  short: "So sánh",
  add: "Thêm vào so sánh",
  remove: "Bỏ khỏi so sánh",
  of: (action: string, figure: string) => `${action}: ${figure}`,
  full: (most: number) =>
    `So sánh được nhiều nhất ${most} số liệu. Hãy bỏ bớt một số trong các số đã chọn:`,
  removeOne: (figure: string) => `Bỏ ${figure}`,
  unknown: (figure: string) => `số liệu ${figure}, bản này không có`,
  close: "Đóng",
  trayLabel: "Số liệu đã chọn để so sánh",
  tray: (count: number) => `So sánh · ${count} số liệu`,
  clear: "Bỏ hết",
};
