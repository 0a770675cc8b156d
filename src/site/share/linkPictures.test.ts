import { describe, expect, test } from "vitest";

import { addressesOf } from "../addresses.ts";
import {
  pictureFile,
  pictureFinder,
  pictureJobs,
  type LinkPictures,
} from "./linkPictures.ts";

const ids = (...names: readonly string[]) => names.map((id) => ({ id }));
const record = {
  cities: ids("cao-bang", "mong-cai"),
  indicators: ids("budget-revenue", "retail-sales"),
  reports: ids("2022-10-28-cao-bang"),
};
const addresses = addressesOf(record);
const site = "https://example.org/so-lieu/";

describe(pictureJobs, () => {
  test("asks for the overview, every indicator and city, and the comparison, in both languages", () => {
    const paths = pictureJobs(addresses, site).map(({ path }) => path);
    expect(paths).toEqual([
      "/",
      "/chi-tieu/budget-revenue",
      "/chi-tieu/retail-sales",
      "/thanh-pho/cao-bang",
      "/thanh-pho/mong-cai",
      "/so-sanh",
      "/en",
      "/en/chi-tieu/budget-revenue",
      "/en/chi-tieu/retail-sales",
      "/en/thanh-pho/cao-bang",
      "/en/thanh-pho/mong-cai",
      "/en/so-sanh",
    ]);
  });

  test("asks for none where the site's address is not known", () => {
    expect(pictureJobs(addresses, null)).toEqual([]);
  });

  test("names where the page will be", () => {
    const [, indicator] = pictureJobs(addresses, site);
    expect(indicator?.url).toBe(`${site}chi-tieu/budget-revenue/`);
  });

  test("draws hundreds of cities no picture of their own", () => {
    const many = addressesOf({
      ...record,
      cities: ids(
        ...Array.from({ length: 300 }, (_, place) => `city-${place}`),
      ),
    });
    expect(pictureJobs(many, site)).toHaveLength(8);
  });
});

describe(pictureFinder, () => {
  const drawn: LinkPictures = new Map(
    pictureJobs(addresses, site)
      .filter(({ path }) => !path.endsWith("retail-sales"))
      .map(({ path }) => [path, { file: path, alt: "" }]),
  );

  test.each([
    ["", "/"],
    ["chi-tieu/budget-revenue", "/chi-tieu/budget-revenue"],
    ["chi-tieu", "/chi-tieu/budget-revenue"],
    ["en/thanh-pho", "/en/thanh-pho/cao-bang"],
    ["en/thanh-pho/mong-cai", "/en/thanh-pho/mong-cai"],
    ["so-sanh", "/so-sanh"],
    ["en/nhung", "/en/so-sanh"],
    ["nguon/2022-10-28-cao-bang", "/"],
    ["en/du-lieu", "/en"],
    ["en/chi-tieu/retail-sales", "/en"],
  ])("%s is shown by the picture of %s", (path, shown) => {
    const address = addresses.find((one) => one.path === path);
    if (address === undefined) throw new Error(`no address: ${path}`);
    expect(pictureFinder(addresses, drawn)(address)?.file).toBe(shown);
  });
});

describe(pictureFile, () => {
  test("changes its name with what is in it", () => {
    const file = (byte: number) =>
      pictureFile({
        path: "/en/so-sanh",
        png: Uint8Array.of(byte),
        alt: "",
      });
    expect(file(1)).toMatch(/^share\/en-so-sanh-[0-9a-f]{12}\.png$/u);
    expect(file(1)).not.toBe(file(2));
  });
});
