import { describe, expect, test } from "vitest";

import { keysWords } from "./keysWords.ts";

describe("the list of keys", () => {
  test("says in both languages what each key does", () => {
    const rows = keysWords.en.rows.map(({ keys, does }, index) => [
      keys,
      keysWords.vi.rows[index]?.does,
      does,
    ]);
    expect(rows).toEqual([
      ["t", "đổi giữa hình và bảng", "switch between chart and table"],
      ["p", "vào hoặc thoát trình chiếu", "enter or leave meeting mode"],
      ["?", "mở danh sách phím tắt này", "show this list of keys"],
      [
        "← →",
        "dấu trước, dấu sau của cùng thành phố theo thời gian; khi trình chiếu: hình trước, hình sau",
        "previous, next mark of the same city in time order; in meeting mode: previous, next chart",
      ],
      [
        "↑ ↓",
        "dấu gần nhất của thành phố ở trên, ở dưới",
        "nearest mark of the city above, below",
      ],
      [
        "Home End",
        "dấu đầu tiên, dấu cuối cùng của thành phố",
        "first, last mark of the city",
      ],
      ["Enter", "mở biên nhận của con số", "open the figure’s receipt"],
      [
        "Esc",
        "đóng phần đang mở; thoát trình chiếu",
        "close what is open; leave meeting mode",
      ],
    ]);
  });
});
