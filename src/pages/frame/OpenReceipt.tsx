import { lazy, Suspense } from "react";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";

const ReceiptDialog = lazy(async () => {
  const { ReceiptDialog: dialog } =
    await import("../receipt/ReceiptDialog.tsx");
  return { default: dialog };
});

interface OpenReceiptProps {
  /** Id of the figure in the address; null where none is open. */
  readonly figure: string | null;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
}

/** The receipt that the address names, over the page. */
export function OpenReceipt({ figure, ...props }: OpenReceiptProps) {
  const words = useWords();
  if (figure === null) return null;
  return (
    <ErrorBoundary
      key={figure}
      fallback={<p role="alert">{words.panel.receiptFailed}</p>}
    >
      <Suspense fallback={null}>
        <ReceiptDialog figure={figure} {...props} />
      </Suspense>
    </ErrorBoundary>
  );
}
