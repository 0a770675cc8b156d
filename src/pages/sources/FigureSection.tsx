import { useWords } from "../../components/useWords.ts";
import { VerdictBadge } from "../../components/VerdictBadge.tsx";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatStatement } from "../../wording/sentence.ts";
import { sourcesWords } from "../../wording/sourcesWords.ts";
import { BasketButton } from "../basket/BasketButton.tsx";
import { anchorOf } from "../receipt/figureAddress.ts";
import { ReceiptCautions } from "../receipt/ReceiptCautions.tsx";
import { ReceiptChecks } from "../receipt/ReceiptChecks.tsx";
import { ReceiptConflicts } from "../receipt/ReceiptConflicts.tsx";
import { ReceiptReading } from "../receipt/ReceiptReading.tsx";
import { ReceiptWorking } from "../receipt/ReceiptWorking.tsx";
import { FigureUses } from "./FigureUses.tsx";
import { LeadingPrint } from "./LeadingPrint.tsx";
import { OtherPrints } from "./OtherPrints.tsx";
import { PrintedWords } from "./PrintedWords.tsx";
import type { StatedFigure } from "./statedFigure.ts";
import "../receipt/receipt.css";
import "./figureSection.css";

interface FigureSectionProps {
  readonly figure: StatedFigure;
  /** Whether the address names this very figure. */
  readonly isNamed: boolean;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** The receipt of one figure: from the printed words to where it is used. */
export function FigureSection(props: FigureSectionProps) {
  const { figure, isNamed, record, onOpen } = props;
  const words = useWords();
  const { figure: say } = sourcesWords[words.language];
  const { number, source, observation, standing } = figure;
  const { indicator, verdict } = standing;
  const anchor = anchorOf(number);
  return (
    <section
      id={anchor}
      className="figure receipt"
      data-named={isNamed}
      aria-labelledby={`${anchor}-title`}
    >
      <div className="figure__head">
        <h2 id={`${anchor}-title`} tabIndex={-1}>
          {say.title(number, indicator.name[words.language])}
        </h2>
        <a
          className="figure__anchor"
          href={`#${anchor}`}
          aria-label={say.anchor(number)}
        >
          #
        </a>
      </div>
      <p className="receipt__statement">
        {formatStatement(words, observation, indicator)}
      </p>
      <LeadingPrint figure={figure} reports={record.reports} />
      {indicator.core && (
        <p>
          <VerdictBadge verdict={verdict} />
        </p>
      )}
      <p>
        <BasketButton observation={observation} />
      </p>
      <div className="figure__columns">
        <div>
          <PrintedWords source={source} />
          <ReceiptReading standing={standing} />
          <section>
            <h3>{say.checks}</h3>
            <ReceiptChecks source={source} />
          </section>
          <OtherPrints figure={figure} record={record} />
        </div>
        <div>
          <ReceiptCautions observation={observation} record={record} />
          <ReceiptConflicts
            indicator={indicator}
            observation={observation}
            record={record}
            onOpen={onOpen}
          />
          <ReceiptWorking standing={standing} />
          <FigureUses standing={standing} cities={record.cities} />
        </div>
      </div>
    </section>
  );
}
