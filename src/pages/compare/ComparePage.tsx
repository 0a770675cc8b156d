import { useWords } from "../../components/useWords.ts";
import { useRecord } from "../../dataset/useRecord.ts";
import { comparePageWords } from "../../wording/comparePageWords.ts";
import { useAskedCities } from "../address/useAskedCities.ts";
import { useSelection } from "../address/useSelection.ts";
import { LoadFailureNotice } from "../frame/LoadFailureNotice.tsx";
import { PageFrame } from "../frame/PageFrame.tsx";
import { recordFolder } from "../siteBase.ts";
import { compareSearch } from "./compareSearch.ts";
import { CompareSkeleton } from "./CompareSkeleton.tsx";
import { GoneVersion } from "./FrozenNote.tsx";
import { LoadedCompare } from "./LoadedCompare.tsx";
import "./comparePage.css";

/** The press kit: from figures to something one can publish and defend. */
export function ComparePage() {
  const words = useWords();
  const { title, lead } = comparePageWords[words.language];
  const address = useSelection(compareSearch);
  const { kept, version } = address.selection;
  const earlier = kept === "frozen" ? version : null;
  const state = useRecord(recordFolder, earlier, useAskedCities());
  switch (state.kind) {
    case "loading":
      return (
        <PageFrame title={title}>
          <p className="compare-lead">{lead}</p>
          <CompareSkeleton />
        </PageFrame>
      );
    case "failed":
      return (
        <PageFrame title={title}>
          {earlier !== null && (
            <GoneVersion version={earlier} onSelect={address.select} />
          )}
          <LoadFailureNotice failure={state.failure} onRetry={state.retry} />
        </PageFrame>
      );
    case "ready":
      return (
        <LoadedCompare
          record={state.record}
          address={address}
          onRetry={state.retry}
        />
      );
  }
}
