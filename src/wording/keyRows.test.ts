import { describe, expect, test } from "vitest";

import type { Language } from "../core/vocabulary.ts";
import { keyRows, type KeyScene } from "./keyRows.ts";

const bare: KeyScene = {
  tables: false,
  slides: false,
  meeting: false,
  marks: false,
  board: false,
};

function listed(language: Language, scene: Partial<KeyScene>) {
  return keyRows(language, { ...bare, ...scene }).map(
    ({ keys, does }) => `${keys}: ${does}`,
  );
}

describe(keyRows, () => {
  test("a page of text has the list and the way out of what it opens", () => {
    expect(listed("vi", {})).toEqual([
      "?: mở danh sách phím tắt này",
      "Esc: đóng phần đang mở",
    ]);
    expect(listed("en", {})).toEqual([
      "?: show this list of keys",
      "Esc: close what is open",
    ]);
  });

  const charts = { tables: true, slides: true, marks: true };

  test("charts are walked, presented and turned into tables", () => {
    expect(listed("vi", charts)).toEqual([
      "t: đổi giữa hình và bảng",
      "p: vào hoặc thoát trình chiếu",
      "?: mở danh sách phím tắt này",
      "← →: dấu trước, dấu sau của cùng thành phố theo thời gian",
      "↑ ↓: dấu gần nhất của thành phố ở trên, ở dưới",
      "Home End: dấu đầu tiên, dấu cuối cùng của thành phố",
      "Enter: mở biên nhận của con số",
      "Esc: đóng phần đang mở",
    ]);
    expect(listed("en", charts)).toEqual([
      "t: switch between chart and table",
      "p: enter or leave meeting mode",
      "?: show this list of keys",
      "← →: previous, next mark of the same city in time order",
      "↑ ↓: nearest mark of the city above, below",
      "Home End: first, last mark of the city",
      "Enter: open the figure’s receipt",
      "Esc: close what is open",
    ]);
  });

  test("with tables in the place of the charts nothing walks", () => {
    expect(listed("en", { ...charts, marks: false })).toEqual([
      "t: switch between chart and table",
      "p: enter or leave meeting mode",
      "?: show this list of keys",
      "Esc: close what is open",
    ]);
  });

  test("in a meeting the arrows step and no table opens", () => {
    expect(listed("vi", { ...charts, meeting: true })).toEqual([
      "p: vào hoặc thoát trình chiếu",
      "?: mở danh sách phím tắt này",
      "← →: hình trước, hình sau",
      "↑ ↓: dấu gần nhất của thành phố ở trên, ở dưới",
      "Home End: dấu đầu tiên, dấu cuối cùng của thành phố",
      "Enter: mở biên nhận của con số",
      "Esc: thoát trình chiếu",
    ]);
    expect(listed("en", { slides: true, meeting: true })).toEqual([
      "p: enter or leave meeting mode",
      "?: show this list of keys",
      "← →: previous, next chart",
      "Esc: leave meeting mode",
    ]);
  });

  test("the coverage board has keys of its own", () => {
    expect(listed("vi", { tables: true, board: true })).toEqual([
      "t: đổi giữa hình và bảng",
      "?: mở danh sách phím tắt này",
      "← →: tháng trước, tháng sau trên bảng phủ số liệu",
      "↑ ↓: dòng trên, dòng dưới",
      "Ctrl ← →: ô có số liệu liền trước, liền sau",
      "Enter: mở các số liệu của tháng",
      "Esc: đóng phần đang mở",
    ]);
    expect(listed("en", { board: true })).toEqual([
      "?: show this list of keys",
      "← →: previous, next month on the coverage board",
      "↑ ↓: row above, below",
      "Ctrl ← →: previous, next cell with figures",
      "Enter: open the month’s figures",
      "Esc: close what is open",
    ]);
  });
});
