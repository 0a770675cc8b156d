export const finder = {
  label: "Tìm thành phố theo tên, có dấu hay không",
  list: "Thành phố tìm thấy",
  found: (count: string, all: string) => `${count} trong ${all} thành phố`,
  none: "Không có thành phố nào mang tên này trong bản số liệu.",
  busy: "Đang tải danh sách thành phố…",
  failed: "Chưa tải được danh sách thành phố.",
  full: (most: number) =>
    `Mỗi trang hiện nhiều nhất ${most} thành phố. Hãy bỏ một thành phố đã thêm rồi chọn tiếp.`,
};
