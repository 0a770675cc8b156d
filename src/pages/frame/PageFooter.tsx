import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { formatRecordEnds } from "../../wording/period.ts";
import { recordPath } from "../siteBase.ts";
import { useOwnAddress } from "../useOwnAddress.ts";

interface PageFooterProps {
  readonly record: LoadedRecord;
}

/** Where the series end, where the figures may be taken from, and which record this is. */
export function PageFooter({ record }: PageFooterProps) {
  const words = useWords();
  const here = useOwnAddress();
  return (
    <footer className="footer">
      <p>{formatRecordEnds(words, record.cities)}</p>
      <ul className="footer__files">
        <li>
          <a href={recordPath("observations.csv")} download>
            {words.footer.observations}
          </a>
        </li>
        <li>
          <a href={recordPath("measures.csv")} download>
            {words.footer.measures}
          </a>
        </li>
        <li>
          <a href={recordPath("datapackage.json")} download>
            {words.footer.package}
          </a>
        </li>
      </ul>
      <p>
        {words.footer.licence} {words.footer.record(record.version)}.
      </p>
      <p className="footer__printed">
        {here !== null && words.frame.printedFrom(readable(here))}
      </p>
    </footer>
  );
}

/** With its letters as typed; an address that is no good as one stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
