import {
  aCity,
  anIndicator,
  anObservation,
  aPeriod,
  aPlan,
  billions,
  percent,
} from "../../core/observation.fixture.ts";
import type {
  City,
  Indicator,
  Observation,
  Report,
} from "../../core/observation.ts";
import {
  planOwners,
  type PeriodKind,
  type PlanOwner,
  type Qualifier,
} from "../../core/vocabulary.ts";

function named(id: string, name: string): City {
  return aCity({ id, name: { vi: name, en: name } });
}

export const madeCities: readonly City[] = [
  named("cao-bang", "Cao Bằng"),
  named("bac-kan", "Bắc Kạn"),
  named("mong-cai", "Móng Cái"),
];

export const longNamedCities: readonly City[] = [
  named("cao-bang", "Thành phố Phan Rang – Tháp Chàm"),
  named("bac-kan", "Thị xã Buôn Hồ mở rộng phía Đông Bắc"),
  named("mong-cai", "Huyện đảo Bạch Long Vĩ và các đảo lân cận"),
];

export const revenue: Indicator = anIndicator({
  name: { vi: "Thu ngân sách trên địa bàn", en: "Budget revenue" },
});

export const longNamedIndicator: Indicator = anIndicator({
  name: {
    vi: "Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp và xây dựng trên địa bàn (giá so sánh 2010)",
    en: "Gross output of industry, handicraft and construction in the city (at 2010 prices)",
  },
  shortName: {
    vi: "Giá trị sản xuất công nghiệp và xây dựng",
    en: "Output of industry and construction",
  },
});

export const disbursement: Indicator = anIndicator({
  id: "investment-disbursement",
  name: { vi: "Giải ngân vốn đầu tư công", en: "Public investment" },
  shortName: { vi: "Giải ngân đầu tư công", en: "Public investment" },
  planName: { vi: "kế hoạch vốn", en: "capital plan" },
  planTerm: "budget-year",
  backLoaded: true,
});

/** Where every made figure comes from. */
export const madeReport: Report = {
  id: "made",
  city: "cao-bang",
  title: "Báo cáo dựng để thử",
  publisher: "UBND thành phố",
  kind: "city-hall",
  meeting: null,
  published: "2024-12-31",
  url: null,
};

interface Shares {
  readonly level?: string;
  readonly hedge?: Qualifier;
  readonly growth?: string;
  readonly plans?: Readonly<Partial<Record<PlanOwner, string>>>;
  readonly target?: string;
  readonly planYear?: number;
  readonly kind?: PeriodKind;
  readonly indicator?: Indicator;
}

/** A made figure; its numbers as a report prints them, in billions and percent. */
export function figure(
  city: string,
  end: string,
  { hedge = "exact", indicator = revenue, ...stated }: Shares,
  fields: Partial<Observation> = {},
): Observation {
  const kind = stated.kind ?? "year-to-date";
  const id = `made-${city}-${kind}-${end}#1`;
  return anObservation({
    id,
    city,
    indicator: indicator.id,
    period: aPeriod(kind, end, stated.planYear),
    sources: [{ figure: id, report: "made" }],
    ...(stated.level === undefined
      ? {}
      : { level: billions(stated.level, hedge) }),
    ...(stated.growth === undefined ? {} : { growth: grown(stated.growth) }),
    plans: planOwners.flatMap((owner) => {
      const share = stated.plans?.[owner];
      const target = stated.target;
      if (share === undefined) return [];
      return [
        aPlan(owner, {
          attained: percent(share, hedge),
          ...(target === undefined ? {} : { target: billions(target) }),
        }),
      ];
    }),
    ...fields,
  });
}

/** "12,5", "-8" */
function grown(digits: string): ReturnType<typeof percent> {
  const growth = percent(digits.replace("-", ""));
  return digits.startsWith("-") ? { ...growth, value: -growth.value } : growth;
}
