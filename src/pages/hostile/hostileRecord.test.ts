import * as v from "valibot";
import { beforeAll, describe, expect, test } from "vitest";

import { compiledFrom } from "../../record/folder.fixture.ts";
import type { CompiledRecord } from "../../record/compile.ts";
import { readFolder } from "../../record/readFolder.ts";
import { shard, type Shard } from "../../record/wire.ts";
import { figuresShown } from "./figuresShown.fixture.ts";
import { Mutator } from "../../core/mutate.fixture.ts";

let record: CompiledRecord;
let sound: Shard;
let text: string;

beforeAll(async () => {
  record = compiledFrom(await readFolder("data", process.cwd()));
  const ofCity = ({ city }: { readonly city: string }) => city === "bac-kan";
  sound = {
    city: "bac-kan",
    reports: record.reports.filter(ofCity),
    observations: record.observations.filter(ofCity),
  };
  text = JSON.stringify(sound);
});

/** What a file says whose text or values were tampered with; undefined where it is no JSON. */
function tampered(seed: number): unknown {
  const mutator = new Mutator(seed);
  if (seed % 2 === 0) return mutator.value(sound);
  try {
    return JSON.parse(mutator.text(text));
  } catch {
    return undefined;
  }
}

const search = new URLSearchParams();

describe("2,000 broken files of the record", () => {
  test(
    "each is refused at the door or shown without an error, and only what it says",
    { timeout: 120_000 },
    () => {
      const outcomes = { refused: 0, shown: 0 };
      const wrong: number[] = [];
      for (let seed = 0; seed < 2000; seed++) {
        const decoded = v.safeParse(shard, tampered(seed));
        if (!decoded.success) {
          outcomes.refused += 1;
          continue;
        }
        outcomes.shown += 1;
        const { reports, observations } = decoded.output;
        const shown = figuresShown(
          { ...record, reports, observations },
          search,
        );
        const known = new Set<unknown>(observations);
        if (shown.some((figure) => !known.has(figure))) wrong.push(seed);
      }
      expect(wrong).toEqual([]);
      expect(outcomes.refused).toBeGreaterThan(500);
      expect(outcomes.shown).toBeGreaterThan(100);
    },
  );
});
