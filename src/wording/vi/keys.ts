export const keys = {
  title: "Phím tắt",
  does: {
    table: "đổi giữa hình và bảng",
    meeting: "vào hoặc thoát trình chiếu",
    list: "mở danh sách phím tắt này",
    alongCity: "dấu trước, dấu sau của cùng thành phố theo thời gian",
    otherCity: "dấu gần nhất của thành phố ở trên, ở dưới",
    ends: "dấu đầu tiên, dấu cuối cùng của thành phố",
    open: "mở biên nhận của con số",
    alongSlides: "hình trước, hình sau",
    alongMonths: "tháng trước, tháng sau trên bảng phủ số liệu",
    alongRows: "dòng trên, dòng dưới",
    leap: "ô có số liệu liền trước, liền sau",
    openCell: "mở các số liệu của tháng",
    close: "đóng phần đang mở",
    leave: "thoát trình chiếu",
  },
};
