import type { Comparison } from "../../core/comparison.ts";
import { indicatorsOf } from "../../wording/comparisonIndicators.ts";
import { dataFilesWords } from "../../wording/dataFilesWords.ts";
import type { Provenance } from "../provenance.ts";
import { yearsOf } from "./comparisonTable.ts";

const mostNamed = 3;

type Named = Pick<Provenance, "language" | "version">;

/** "doi-sanh_giai-ngan_cao-bang-mong-cai_2020-2024_pace_a1b2c3", to which an ending is added. */
export function fileStem(comparison: Comparison, provenance: Named): string {
  const { several } = dataFilesWords[provenance.language];
  const [first = "", ...others] = indicatorsOf(comparison).map(
    ({ shortName }) => shortName[provenance.language],
  );
  const name = slugOf(others.length === 0 ? first : several);
  return partsAround(name, comparison, provenance).join("_");
}

/** "doi-sanh-investment-disbursement-cao-bang-2020-2024-pace-a1b2c3": the same in both languages. */
export function citationKey(comparison: Comparison, provenance: Named): string {
  const [first, ...others] = indicatorsOf(comparison);
  const name = others.length === 0 ? (first?.id ?? "") : "comparison";
  return partsAround(slugOf(name), comparison, provenance).join("-");
}

function partsAround(
  name: string,
  comparison: Comparison,
  { version }: Named,
): readonly string[] {
  const years = yearsOf(comparison);
  const span = [...new Set([years[0], years.at(-1)])].join("-");
  return [
    "doi-sanh",
    name,
    citiesOf(comparison),
    span,
    comparison.basis,
    slugOf(version).slice(0, 6),
  ].filter((part) => part !== "");
}

/** Empty for more cities than a name has room for. */
function citiesOf({ figures, apart }: Comparison): string {
  const ids = [...figures.map(({ observation }) => observation), ...apart];
  const cities = new Set(ids.map(({ city }) => city));
  return cities.size > mostNamed ? "" : [...cities].join("-");
}

/** "Giải ngân" is "giai-ngan": letters without their marks, digits, hyphens. */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-|-$/gu, "");
}
