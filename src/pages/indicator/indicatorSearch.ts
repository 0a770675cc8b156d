import type { IndicatorView } from "../../core/indicatorView.ts";
import type { PlanOwner } from "../../core/vocabulary.ts";
import { searchCodec } from "../address/searchCodec.ts";
import {
  choiceField,
  figureField,
  idsField,
  yearsField,
} from "../address/searchFields.ts";
import { sortField } from "../address/sortField.ts";
import { columnWords, markField, type SortChoice } from "./indicatorFields.ts";

/** What of an indicator's page lives in the address; the indicator itself is part of the path. */
export interface IndicatorSelection {
  /** Empty stands for all cities. */
  readonly cities: readonly string[];
  /** Plan years; empty stands for as many as can be told apart. */
  readonly years: readonly number[];
  readonly view: IndicatorView;
  /** Whose plans. */
  readonly owner: PlanOwner | "all";
  /** Of the levels' axis. */
  readonly scale: "linear" | "log";
  /** Whether the table stands in the chart's place. */
  readonly shown: "chart" | "table";
  readonly sort: SortChoice | null;
  /** Id of the mark whose value is pinned under the chart. */
  readonly focus: string | null;
  /** Id of the figure whose receipt is open. */
  readonly figure: string | null;
}

export const indicatorSearch = searchCodec<IndicatorSelection>({
  cities: idsField("thanh-pho"),
  years: yearsField("nam"),
  view: choiceField("hinh", [
    ["plan", "ke-hoach"],
    ["level", "luy-ke"],
    ["month", "tung-thang"],
    ["growth", "cung-ky"],
  ]),
  owner: choiceField("chu-ke-hoach", [
    ["all", "moi-cap"],
    ["province", "tinh"],
    ["council", "hdnd"],
    ["city", "thanh-pho"],
    ["joint", "tinh-hdnd"],
    ["unstated", "khong-neu"],
  ]),
  scale: choiceField("thang-do", [
    ["linear", "deu"],
    ["log", "log"],
  ]),
  shown: choiceField("xem", [
    ["chart", "hinh"],
    ["table", "bang"],
  ]),
  sort: sortField("xep", columnWords),
  focus: markField("diem"),
  figure: figureField("so-lieu"),
});
