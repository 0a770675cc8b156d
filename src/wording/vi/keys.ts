export const keys = {
  title: "Phím tắt",
  does: {
    table: "đổi giữa hình và bảng",
    meeting: "vào hoặc thoát trình chiếu",
    list: "mở danh sách phím tắt này",
    alongCity:
      "dấu trước, dấu sau của cùng thành phố theo thời gian; khi trình chiếu: hình trước, hình sau",
    otherCity: "dấu gần nhất của thành phố ở trên, ở dưới",
    open: "mở biên nhận của con số",
    leave: "đóng phần đang mở; thoát trình chiếu",
    ends: "dấu đầu tiên, dấu cuối cùng của thành phố",
  },
};
