import { useWords } from "../../components/useWords.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";

/** The room of the list while the record is on its way. */
export function SourcesSkeleton() {
  const words = useWords();
  const { list } = sourcesWords[words.language];
  return (
    <div aria-busy="true" className="sources__skeleton">
      <p className="lead">{list.lead}</p>
      <div className="source-filters" />
      <p className="sources__count" role="status">
        {words.loading.busy}
      </p>
    </div>
  );
}
