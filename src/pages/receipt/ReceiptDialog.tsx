import { FailureNotice } from "../../components/FailureNotice.tsx";
import { Dialog } from "../../components/Dialog.tsx";
import { standingOf, toObservations } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { Receipt } from "./Receipt.tsx";
import { receiptWords } from "../../wording/receiptWords.ts";
import { useWords } from "../../components/useWords.ts";

interface ReceiptDialogProps {
  /** Id of the figure, or of any of the printed figures it was merged from. */
  readonly figure: string;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
}

/** Where a number comes from and what was made of it. */
export function ReceiptDialog({
  figure,
  record,
  onOpen,
  onClose,
  onRetry,
}: ReceiptDialogProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  const observation = record.observations.find(({ sources }) =>
    sources.some((source) => source.figure === figure),
  );
  const indicator = record.indicators.find(
    ({ id }) => id === observation?.indicator,
  );
  const city = record.cities.find(({ id }) => id === observation?.city);
  if (
    observation === undefined ||
    indicator === undefined ||
    city === undefined
  ) {
    return (
      <Dialog title={say.title} closeLabel={say.close} onClose={onClose}>
        {record.missing.length === 0 ? (
          <p>{say.notFound}</p>
        ) : (
          <FailureNotice
            title={say.notLoaded}
            action={words.failure.retry}
            onAction={onRetry}
          >
            {null}
          </FailureNotice>
        )}
      </Dialog>
    );
  }
  const standing = standingOf(
    observation,
    indicator,
    toObservations(record.observations),
  );
  return (
    <Dialog
      title={`${city.name[words.language]} · ${indicator.name[words.language]}`}
      closeLabel={say.close}
      onClose={onClose}
    >
      <Receipt
        standing={standing}
        city={city}
        record={record}
        onOpen={onOpen}
      />
    </Dialog>
  );
}
