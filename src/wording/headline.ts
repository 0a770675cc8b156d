import type { City } from "../core/observation.ts";
import type { Standing } from "../core/standing.ts";
import { formatAsOf } from "./period.ts";
import { formatLeadSize } from "./verdict.ts";
import type { Words } from "./words.ts";

const mostGroups = 3;

/**
 * One sentence on what stands out: which latest figures lag, by how much and up to which day, indicator by indicator.
 * Nothing is ranked, since the cut-off days differ.
 */
export function formatHeadline(
  words: Words,
  standings: readonly Standing[],
  cities: readonly City[],
): string {
  const { headline } = words.sentences;
  const judged = standings.filter(
    ({ verdict }) => verdict.kind !== "insufficient",
  );
  if (judged.length === 0) return headline.nothingJudged;
  const lagging = judged.filter(({ verdict }) => isLagging(verdict.kind));
  if (lagging.length === 0) return headline.noneLagging;
  const groups = groupByIndicator(lagging);
  const shown = groups
    .slice(0, mostGroups)
    .map((group) => formatGroup(words, group, cities));
  return headline.lagging(shown.join("; "), groups.length > mostGroups);
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
function formatGroup(
  words: Words,
  group: Group,
  cities: readonly City[],
): string {
  const { sentences, numbers, language } = words;
  const places = group.map(({ observation, measures }) => {
    const city = cities.find(({ id }) => id === observation.city);
    const leads = measures.map((measure) => formatLeadSize(words, measure));
    return sentences.headline.place(
      city?.name[language] ?? observation.city,
      sentences.headline.leads([...new Set(leads)]),
      formatAsOf(words, observation.period.asOf),
      observation.status === "E",
    );
  });
  return sentences.headline.group(
    sentences.inSentence(group[0].indicator.shortName[language]),
    numbers.list(places),
  );
}
