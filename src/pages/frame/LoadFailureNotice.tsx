import { FailureNotice } from "../../components/FailureNotice.tsx";
import type { LoadFailure } from "../../dataset/loadFailure.ts";
import { useWords } from "../../components/useWords.ts";

interface LoadFailureNoticeProps {
  readonly failure: LoadFailure;
  readonly onRetry: () => void;
  readonly title?: string;
}

export function LoadFailureNotice({
  failure,
  onRetry,
  title,
}: LoadFailureNoticeProps) {
  const words = useWords();
  return (
    <FailureNotice
      title={title ?? words.failure.title}
      action={words.failure.retry}
      onAction={onRetry}
    >
      <p>{words.failure.kinds[failure.kind]}</p>
      {failure.file !== "" && (
        <p className="failure__file">{words.failure.file(failure.file)}</p>
      )}
    </FailureNotice>
  );
}
