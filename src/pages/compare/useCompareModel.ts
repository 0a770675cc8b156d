import { useMemo, useState } from "react";

import { toComparisonRecord } from "../../core/comparedFigure.ts";
import {
  readyComparisons,
  type ReadyComparison,
} from "../../core/readyComparisons.ts";
import { arrivedCities, type LoadedRecord } from "../../dataset/useRecord.ts";
import { todayInVietnam } from "../today.ts";
import { compareModel, type CompareModel } from "./compareModel.ts";
import type { CompareSelection } from "./compareSearch.ts";

interface Compare {
  readonly model: CompareModel;
  readonly ready: readonly ReadyComparison[];
  /** ISO date. */
  readonly today: string;
}

/** The record is worked out once, the model for each selection; a receipt, a table or a sort leave it as it is. */
export function useCompareModel(
  record: LoadedRecord,
  chosen: CompareSelection,
): Compare {
  const [today] = useState(() => todayInVietnam(new Date()));
  const own = useMemo(
    () => ({
      ...toComparisonRecord(record.indicators, record.observations),
      cities: arrivedCities(record),
    }),
    [record],
  );
  const ready = useMemo(() => readyComparisons(own, today), [own, today]);
  const selection = useMemo(
    () => ({ ...chosen }),
    // By what it says: an address that is read again makes a new one.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [JSON.stringify({ ...chosen, shown: "", sort: null, figure: null })],
  );
  const model = useMemo(
    () => compareModel({ selection, record: own, ready, today }),
    [selection, own, ready, today],
  );
  return { model, ready, today };
}
