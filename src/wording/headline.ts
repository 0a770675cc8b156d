import type { City } from "../core/observation.ts";
import type { Standing } from "../core/standing.ts";
import { lowerFirst } from "./sentence.ts";
import { formatDay } from "./period.ts";
import { formatLeadSize } from "./verdict.ts";

const mostGroups = 3;

/**
 * One sentence on what stands out: which latest figures lag, by how much and up to which day, indicator by indicator.
 * Nothing is ranked, since the cut-off days differ.
 */
export function formatHeadline(
  standings: readonly Standing[],
  cities: readonly City[],
): string {
  const judged = standings.filter(
    ({ verdict }) => verdict.kind !== "insufficient",
  );
  if (judged.length === 0) {
    return "Trong phần đang chọn, chưa có số liệu nào đủ căn cứ để so với kế hoạch.";
  }
  const lagging = judged.filter(({ verdict }) => isLagging(verdict.kind));
  if (lagging.length === 0) {
    return "Ở lần công bố gần nhất, trong các chỉ tiêu đủ căn cứ kết luận, không chỉ tiêu nào chậm so với tiến độ bình quân.";
  }
  const groups = groupByIndicator(lagging);
  const shown = groups
    .slice(0, mostGroups)
    .map((group) => formatGroup(group, cities));
  const rest =
    groups.length > mostGroups ? "; và các chỉ tiêu khác nêu ở bảng dưới" : "";
  return `Chậm so với tiến độ ở lần công bố gần nhất: ${shown.join("; ")}${rest}.`;
}

function isLagging(kind: Standing["verdict"]["kind"]): boolean {
  return kind === "behind" || kind === "far-behind";
}

type Group = readonly [Standing, ...Standing[]];

/** Indicators with the most lagging cities first, else in the record's order. */
function groupByIndicator(standings: readonly Standing[]): readonly Group[] {
  const ids = [...new Set(standings.map(({ indicator }) => indicator.id))];
  return ids
    .flatMap((id): Group[] => {
      const [first, ...rest] = standings.filter(
        ({ indicator }) => indicator.id === id,
      );
      return first === undefined ? [] : [[first, ...rest]];
    })
    .toSorted((a, b) => b.length - a.length);
}

/** "thu ngân sách ở Bắc Kạn (22,7 điểm %, đến 30/6/2024)" */
function formatGroup(group: Group, cities: readonly City[]): string {
  const places = group.map(({ observation, measures }) => {
    const name =
      cities.find(({ id }) => id === observation.city)?.name.vi ??
      observation.city;
    const lead = [...new Set(measures.map(formatLeadSize))].join(" và ");
    const estimate = observation.status === "E" ? "ước, " : "";
    return `${name} (${estimate}${lead}, đến\u00a0${formatDay(observation.period.asOf)})`;
  });
  return `${lowerFirst(group[0].indicator.shortName.vi)} ở ${formatList(places)}`;
}

/** "a", "a và b", "a, b và c" */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} và ${items.at(-1)}`;
}
