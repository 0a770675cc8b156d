import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { LoadFailureNotice } from "./LoadFailureNotice.tsx";

interface MissingCitiesProps {
  readonly record: LoadedRecord;
  readonly onRetry: () => void;
}

/** Cities whose figures did not arrive while others did. */
export function MissingCities({ record, onRetry }: MissingCitiesProps) {
  const words = useWords();
  return record.missing.map(({ city, failure }) => (
    <LoadFailureNotice
      key={city.id}
      failure={failure}
      onRetry={onRetry}
      title={words.failure.partial(city.name[words.language])}
    />
  ));
}
