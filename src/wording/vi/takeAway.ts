export const takeAway = {
  licence: "CC BY 4.0",
  copied: "Đã sao chép.",
  copyFailed:
    "Không sao chép được. Hãy chọn chữ rồi sao chép bằng bàn phím hoặc menu của máy.",
};
