import { describe, expect, test } from "vitest";

import { aRow } from "./board.fixture.ts";
import { placeTouched, restingPlace, stepFrom } from "./boardStep.ts";

/** Two blocks of two rows. */
const board = {
  rows: [aRow("...x."), aRow("....."), aRow("x...."), aRow(".x..x")],
  rowsInBlock: 2,
};
const middle = { row: 1, column: 2 };

describe(stepFrom, () => {
  test.each([
    ["ArrowLeft", 1, 1],
    ["ArrowRight", 1, 3],
    ["ArrowUp", 0, 2],
    ["ArrowDown", 2, 2],
    ["Home", 1, 0],
    ["End", 1, 4],
    ["PageUp", 0, 2],
    ["PageDown", 3, 2],
  ])("%s leads from the middle to row %i, column %i", (key, row, column) => {
    expect(stepFrom(board, middle, { key, isLeap: false })).toEqual({
      row,
      column,
    });
  });

  test.each([
    ["ArrowRight", 2, 0],
    ["ArrowLeft", 0, 3],
    ["Home", 0, 0],
    ["End", 3, 4],
  ])("with Ctrl %s leaps to row %i, column %i", (key, row, column) => {
    expect(stepFrom(board, middle, { key, isLeap: true })).toEqual({
      row,
      column,
    });
  });

  test("stops at the edges", () => {
    const first = { row: 0, column: 0 };
    const keys = ["ArrowLeft", "ArrowUp", "PageUp", "Home"];
    const ends = keys.map((key) => stepFrom(board, first, { key, isLeap: false }));
    expect(ends).toEqual([first, first, first, first]);
  });

  test("stays where no figure lies further on", () => {
    const last = { row: 3, column: 4 };
    expect(stepFrom(board, last, { key: "ArrowRight", isLeap: true })).toEqual(
      last,
    );
  });

  test.each(["t", "Tab", "Enter", "Escape"])("%s is not the board's", (key) => {
    expect(stepFrom(board, middle, { key, isLeap: false })).toBeUndefined();
  });
});

describe(restingPlace, () => {
  test("is the latest figure of the first row that has one", () => {
    expect(restingPlace([aRow("..."), aRow("xx."), aRow("..x")])).toEqual({
      row: 1,
      column: 1,
    });
  });

  test("is the first cell of a board without figures", () => {
    expect(restingPlace([aRow("...")])).toEqual({ row: 0, column: 0 });
  });
});

describe(placeTouched, () => {
  const size = { cellWidthPx: 10, cellHeightPx: 18 };

  test("is the cell hit, where it has figures", () => {
    expect(
      placeTouched(board.rows, { row: 0.5, column: 3.5, ...size }),
    ).toEqual({ row: 0, column: 3 });
  });

  test("is a neighbour with figures within reach of a finger", () => {
    expect(
      placeTouched(board.rows, { row: 0.5, column: 2.1, ...size }),
    ).toEqual({ row: 0, column: 3 });
  });

  test("is the cell hit where no figure is within reach", () => {
    expect(
      placeTouched(board.rows, { row: 0.5, column: 1.2, ...size }),
    ).toEqual({ row: 0, column: 1 });
  });

  test("is the nearer of two", () => {
    expect(
      placeTouched([aRow("x..x.")], { row: 0.5, column: 2.2, ...size }),
    ).toEqual({ row: 0, column: 3 });
  });

  test("is within the board even at its very edge", () => {
    expect(
      placeTouched([aRow("....")], { row: 1, column: 4, ...size }),
    ).toEqual({ row: 0, column: 3 });
  });
});
