import type { ReactNode } from "react";

import { useRecord, type LoadedRecord } from "../../dataset/useRecord.ts";
import { useAskedCities } from "../address/useAskedCities.ts";
import { recordFolder } from "../siteBase.ts";
import { LoadFailureNotice } from "./LoadFailureNotice.tsx";
import { PageFrame } from "./PageFrame.tsx";

interface RecordPageProps {
  /** Heading until the record is there. */
  readonly title: string;
  /** An earlier version to show; today's where there is none. */
  readonly version?: string | null;
  /** Boxes of the final size. */
  readonly skeleton: ReactNode;
  readonly children: (record: LoadedRecord, onRetry: () => void) => ReactNode;
}

/** A page of the record: boxes while it is on its way, what to do when it does not come, then the page. */
export function RecordPage(props: RecordPageProps) {
  const { title, version = null, skeleton, children } = props;
  const state = useRecord(recordFolder, version, useAskedCities());
  switch (state.kind) {
    case "loading":
      return <PageFrame title={title}>{skeleton}</PageFrame>;
    case "failed":
      return (
        <PageFrame title={title}>
          <LoadFailureNotice failure={state.failure} onRetry={state.retry} />
        </PageFrame>
      );
    case "ready":
      return children(state.record, state.retry);
  }
}
