import { useWords } from "../../components/useWords.ts";

/** The room of the page while the record is on its way. */
export function CompareSkeleton() {
  const words = useWords();
  return (
    <div aria-busy="true" className="compare-skeleton">
      <p role="status">{words.loading.busy}</p>
    </div>
  );
}
