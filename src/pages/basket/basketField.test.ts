import { describe, expect, test } from "vitest";

import {
  basketField,
  basketIn,
  carryBasket,
  withBasket,
} from "./basketField.ts";

const one = "2022-10-28-cao-bang#1";
const both = `${one},2021-03-03-mong-cai#4`;
const inAddress = "them=2022-10-28-cao-bang%231%2C2021-03-03-mong-cai%234";

describe(basketIn, () => {
  test.each([
    ["", ""],
    ["?nam=2022", ""],
    [`?${inAddress}`, both],
    ["?them=khong", ""],
    ["?them=<img src=x>", ""],
    [`?them=${encodeURIComponent(`${one},${one}`)}`, one],
  ])("of %s is %s", (search, basket) => {
    expect(basketIn(search)).toBe(basket);
  });
});

describe(carryBasket, () => {
  test.each([
    ["/nguon", "", "/nguon"],
    ["/nguon", both, `/nguon?${inAddress}`],
    ["/du-lieu#bang", both, `/du-lieu?${inAddress}#bang`],
    ["/?nam=2022", both, `/?nam=2022&${inAddress}`],
    [`/so-sanh?${inAddress}`, one, `/so-sanh?${inAddress}`],
    ["/so-sanh?so-theo=muc&them=khong", both, "/so-sanh?so-theo=muc"],
    ["/so-sanh?them=khong#x", "", "/so-sanh#x"],
    ["/?utm=a%20b", "", "/?utm=a%20b"],
  ])("to %s with %s is %s", (to, basket, expected) => {
    expect(carryBasket(to, basket)).toBe(expected);
  });
});

describe(withBasket, () => {
  test.each([
    [`/nguon?${inAddress}#so-1`, "", "/nguon#so-1"],
    [`/nguon?${inAddress}`, one, `/nguon?them=${encodeURIComponent(one)}`],
    ["/nguon", both, `/nguon?${inAddress}`],
  ])("%s with %s is %s", (address, basket, expected) => {
    expect(withBasket(address, basket)).toBe(expected);
  });
});

test("an emptied basket is written as such and read as none", () => {
  expect(basketField.format([])).toBe("khong");
  expect(basketField.parse("khong")).toEqual([]);
});
