import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type { City } from "../../core/observation.ts";
import type { Standing } from "../../core/standing.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { BasketButton } from "../basket/BasketButton.tsx";
import { ReceiptCautions } from "./ReceiptCautions.tsx";
import { ReceiptConflicts } from "./ReceiptConflicts.tsx";
import { ReceiptReading } from "./ReceiptReading.tsx";
import { ReceiptSource } from "./ReceiptSource.tsx";
import { ReceiptWorking } from "./ReceiptWorking.tsx";
import "./receipt.css";
import { receiptWords } from "../../wording/receiptWords.ts";
import { useWords } from "../../components/useWords.ts";

interface ReceiptProps {
  readonly standing: Standing;
  readonly city: City;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

export function Receipt({ standing, city, record, onOpen }: ReceiptProps) {
  const words = useWords();
  const say = receiptWords[words.language];
  const { observation, indicator, verdict } = standing;
  return (
    <div className="receipt">
      <p className="receipt__statement">
        {formatStatement(words, observation, indicator)}
      </p>
      {indicator.core && (
        <p>
          <VerdictBadge verdict={verdict} />
        </p>
      )}
      <p>
        <BasketButton observation={observation} />
      </p>
      <ReceiptReading standing={standing} />
      <ReceiptWorking standing={standing} />
      <ReceiptCautions observation={observation} record={record} />
      <ReceiptConflicts
        indicator={indicator}
        observation={observation}
        record={record}
        onOpen={onOpen}
      />
      <section>
        <h3>{say.source}</h3>
        {observation.sources.map((source) => (
          <ReceiptSource
            key={source.figure}
            source={source}
            report={record.reports.find(({ id }) => id === source.report)}
          />
        ))}
      </section>
      <p className="receipt__aside">{indicator.definition[words.language]}</p>
      <p className="receipt__aside">
        {city.name[words.language]}: {city.successors[words.language]}
      </p>
    </div>
  );
}
