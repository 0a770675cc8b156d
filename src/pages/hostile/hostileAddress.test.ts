import { beforeAll, describe, expect, test } from "vitest";

import { compiledFrom } from "../../record/folder.fixture.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { readFolder } from "../../record/readFolder.ts";
import type { SearchCodec } from "../address/searchCodec.ts";
import { citySearch } from "../city/citySearch.ts";
import { dataSearch } from "../data/dataSearch.ts";
import { indicatorSearch } from "../indicator/indicatorSearch.ts";
import { meetingSearch } from "../meeting/meetingSearch.ts";
import { overviewSearch } from "../overview/overviewSearch.ts";
import { parsePlace, pathTo } from "../place.ts";
import { reportSearch } from "../sources/reportSearch.ts";
import { indexReports } from "../sources/reportIndex.ts";
import { chosenReports } from "../sources/sourcesModel.ts";
import { sourcesSearch } from "../sources/sourcesSearch.ts";
import { figuresShown } from "./figuresShown.fixture.ts";
import { Mutator } from "../../core/mutate.fixture.ts";

const addresses = [
  "/?thanh-pho=cao-bang,mong-cai&nam=2024&xem=bang&so-lieu=2022-10-28-cao-bang%231",
  "/chi-tieu/budget-revenue?hinh=luy-ke&thanh-pho=mong-cai&nam=2023,2024&thang-do=log&xep=-ky&chu-ke-hoach=hdnd&diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
  "/en/thanh-pho/cao-bang?nam=2022,2024&xem=bang&diem=2022-10-28-cao-bang%231",
  "/nguon?thanh-pho=cao-bang&loai=ubnd&nam=2022&tim=nhiem+vu&so-dong=100",
  "/du-lieu?thanh-pho=cao-bang&nam=2024&nhom=chi-tieu&xem=bang&o=cao-bang/budget-revenue/2024-10",
  "/?che-do=trinh-chieu&trang=3",
] as const;

/** Whether what an address chooses is written in such a way that it is read back. */
function comesBack<S>({ parse, format }: SearchCodec<S>) {
  return (search: URLSearchParams): boolean => {
    const selection = parse(search);
    const again = parse(format(selection, new URLSearchParams()));
    return JSON.stringify(again) === JSON.stringify(selection);
  };
}

const checks = [
  comesBack(overviewSearch),
  comesBack(indicatorSearch),
  comesBack(citySearch),
  comesBack(sourcesSearch),
  comesBack(reportSearch),
  comesBack(dataSearch),
  comesBack(meetingSearch),
];

let record: CompiledRecord;

beforeAll(async () => {
  record = compiledFrom(await readFolder("data", process.cwd()));
});

/** Mutated once to four times. */
function hostileAddress(seed: number): string {
  const mutator = new Mutator(seed);
  let address: string = mutator.oneOf(addresses);
  for (let times = mutator.below(4); times >= 0; times--)
    address = mutator.text(address);
  return address;
}

const seeds = Array.from({ length: 3500 }, (_, seed) => seed);

describe("3,500 broken addresses", () => {
  test("each is read as a selection that is written and read back the same", () => {
    const changed = seeds.filter((seed) => {
      const search = searchOf(hostileAddress(seed));
      return !checks.every((check) => check(search));
    });
    expect(changed).toEqual([]);
  });

  test("each leads to a page, one that is not there to the one that says so", () => {
    const lost = seeds.filter((seed) => {
      const { page, item } = parsePlace(pathOf(hostileAddress(seed)));
      if (page === "not-found") return false;
      const again = parsePlace(pathTo(page, item));
      return again.page !== page || again.item !== item;
    });
    expect(lost).toEqual([]);
  });

  test(
    "none shows a figure that is not in the record",
    { timeout: 120_000 },
    () => {
      const known = new Set<unknown>(record.observations);
      const wrong = seeds.filter((seed) =>
        figuresShown(record, searchOf(hostileAddress(seed))).some(
          (figure) => !known.has(figure),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  test("the list of sources is filtered and searched by each", () => {
    const cities = record.cities.map((city) => ({ ...city, shard: "" }));
    const index = indexReports({ ...record, cities });
    const wrong = seeds.filter((seed) => {
      const filter = sourcesSearch.parse(searchOf(hostileAddress(seed)));
      return chosenReports(index, filter).some((one) => !index.includes(one));
    });
    expect(wrong).toEqual([]);
  });
});

function searchOf(address: string): URLSearchParams {
  const [, search = ""] = /\?([^#]*)/u.exec(address) ?? [];
  return new URLSearchParams(search);
}

/** As a browser has it: escaped, without what leads up. */
function pathOf(address: string): string {
  return new URL(`http://localhost/./${address.slice(1)}`).pathname;
}
