export const takeAway = {
  copied: "Đã sao chép.",
  copyFailed:
    "Không sao chép được. Hãy chọn chữ rồi sao chép bằng bàn phím hoặc menu của máy.",
};
