import type { City } from "../../core/observation.ts";

const firsts =
  "An Bình Cẩm Châu Chí Diên Đại Đông Đức Gia Giao Hà Hải Hòa Hoàng Hồng Hưng Hương Khánh Kiến Kim Lạc Lâm Liên Long Lộc Lương Mai Minh Mỹ Nam Nghĩa Ngọc Nhân Ninh Phong Phú Phúc Phước Quảng Quế Quỳnh Sơn Tam Tân Tây Thái Thanh Bạch Thiện Thịnh Thủy Tiên Trung Trường Tường Vạn Cát Vĩnh Xuân Yên".split(
    " ",
  );
const seconds =
  "Ân Ba Bảo Bắc Bồng Chánh Cốc Dương Điền Định Đô Đồng Giang Hạ Hiệp Hóa Khê Lãng Lập Lễ Lĩnh Lợi Lưu Lý Mẫu Môn Nguyên Nhơn Nội Phả Phổ Quan Quang Sa Sơn Tài Thành Thắng Thọ Thới Thuận Thượng Tiến Tín Tịnh Trạch Trà Trì Tuyền Uyên Vân Viên Vọng Vũ Xá Xương Ý Yến".split(
    " ",
  );

/** As many cities that do not exist, each told as such wherever its name stands; every name once. */
export function inventedCities(count: number): readonly City[] {
  const most = firsts.length * seconds.length;
  if (count > most) throw new Error(`more cities than names: ${count}`);
  return Array.from({ length: count }, (_, order) => cityAt(order));
}

/** Steps through both lists at once, so that neighbours share no word; their lengths have no factor in common. */
function cityAt(order: number): City {
  const first = firsts[order % firsts.length] ?? "";
  const second = seconds[order % seconds.length] ?? "";
  const name = `${first} ${second}`;
  const province = (order % 60) + 1;
  return {
    id: `thu-${plain(name)}`,
    name: { vi: `${name} (số thử)`, en: `${name} (made up)` },
    provinceThen: {
      vi: `tỉnh Thử ${province}`,
      en: `Made-up Province ${province}`,
    },
    provinceNow: {
      vi: `tỉnh Thử ${province}`,
      en: `Made-up Province ${province}`,
    },
    recordEnds: "2025-06-30",
    successors: {
      vi: "Thành phố không có thật, mọi số đều bịa để thử trang với nhiều thành phố.",
      en: "This city does not exist; all its figures are made up to try the page with many cities.",
    },
  };
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/gu, "d")
    .toLowerCase()
    .replaceAll(" ", "-");
}
