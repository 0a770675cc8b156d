import { beforeAll, describe, expect, test } from "vitest";

import { compiledFrom } from "../../record/folder.fixture.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { readFolder } from "../../record/readFolder.ts";
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
import { Mutator } from "./mutate.fixture.ts";

const addresses = [
  "/?thanh-pho=cao-bang,mong-cai&nam=2024&xem=bang&so-lieu=2022-10-28-cao-bang%231",
  "/chi-tieu/budget-revenue?hinh=luy-ke&thanh-pho=mong-cai&nam=2023,2024&thang-do=log&xep=-ky&chu-ke-hoach=hdnd&diem=2022-10-28-cao-bang%231%2Fprovince%2F53.6",
  "/en/thanh-pho/cao-bang?nam=2022,2024&xem=bang&diem=2022-10-28-cao-bang%231",
  "/nguon?thanh-pho=cao-bang&loai=ubnd&nam=2022&tim=nhiem+vu&so-dong=100",
  "/du-lieu?thanh-pho=cao-bang&nam=2024&nhom=chi-tieu&xem=bang&o=cao-bang/budget-revenue/2024-10",
  "/?che-do=trinh-chieu&trang=3",
] as const;

const codecs = [
  overviewSearch,
  indicatorSearch,
  citySearch,
  sourcesSearch,
  reportSearch,
  dataSearch,
  meetingSearch,
] as const;

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
    for (const seed of seeds) {
      const search = searchOf(hostileAddress(seed));
      for (const { parse, format } of codecs as readonly LooseCodec[]) {
        const selection = parse(search);
        const again = parse(format(selection, new URLSearchParams()));
        expect(again, `seed ${seed}`).toEqual(selection);
      }
    }
  });

  test("each leads to a page, one that is not there to the one that says so", () => {
    for (const seed of seeds) {
      const { page, item } = parsePlace(pathOf(hostileAddress(seed)));
      if (page === "not-found") continue;
      expect(parsePlace(pathTo(page, item)), `seed ${seed}`).toMatchObject({
        page,
        item,
      });
    }
  });

  test(
    "none shows a figure that is not in the record",
    { timeout: 120_000 },
    () => {
      const known = new Set<unknown>(record.observations);
      for (const seed of seeds) {
        const search = searchOf(hostileAddress(seed));
        const shown = figuresShown(record, search);
        const stranger = shown.find((figure) => !known.has(figure));
        expect(stranger, `seed ${seed}`).toBeUndefined();
      }
    },
  );

  test("the list of sources is filtered and searched by each", () => {
    const cities = record.cities.map((city) => ({ ...city, shard: "" }));
    const index = indexReports({ ...record, cities });
    for (const seed of seeds) {
      const filter = sourcesSearch.parse(searchOf(hostileAddress(seed)));
      const chosen = chosenReports(index, filter);
      const known = chosen.every((entry) => index.includes(entry));
      expect(known, `seed ${seed}`).toBe(true);
    }
  });
});

interface LooseCodec {
  readonly parse: (search: URLSearchParams) => unknown;
  readonly format: (
    selection: unknown,
    current: URLSearchParams,
  ) => URLSearchParams;
}

function searchOf(address: string): URLSearchParams {
  const [, search = ""] = /\?([^#]*)/u.exec(address) ?? [];
  return new URLSearchParams(search);
}

/** As a browser has it: escaped, without what leads up. */
function pathOf(address: string): string {
  return new URL(`http://localhost/./${address.slice(1)}`).pathname;
}
