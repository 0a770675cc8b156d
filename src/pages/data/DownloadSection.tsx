import { memo, type ReactNode } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { formatNumber } from "../../wording/number.ts";
import { formatDay } from "../../wording/period.ts";
import { recordFolder, recordPath } from "../siteBase.ts";
import { useOwnAddress } from "../useOwnAddress.ts";
import { mostByDefault } from "./boardModel.ts";
import "./downloads.css";

interface DownloadSectionProps {
  readonly id: string;
  readonly record: LoadedRecord;
  /** ISO date. */
  readonly today: string;
}

/** Every file of the record with what it is for, its licence, its version, and a line to cite it by. */
export const DownloadSection = memo(function DownloadSection({
  id,
  record,
  today,
}: DownloadSectionProps) {
  const words = useWords();
  const say = dataWords[words.language].downloads;
  const { cities, observations, reports, missing, version, directory } = record;
  const count = (value: number) => formatNumber(words, value, 0);
  const prints = observations.flatMap(({ sources }) => sources).length;
  const isOnline = useOwnAddress() !== null;
  const page = isOnline ? new URL("..", recordFolder).href : "";
  return (
    <Card id={id} title={say.title} note={say.note}>
      <dl className="downloads">
        <File name="observations.csv">{say.observations}</File>
        <File name="measures.csv">{say.measures}</File>
        <File name="datapackage.json">{say.package}</File>
        <File name="index.json">{say.index}</File>
        <File name="report.schema.json" folder="../schema/">
          {say.schema}
        </File>
      </dl>
      <details className="downloads__shards" open={cities.length <= mostByDefault}>
        <summary>{say.shards(cities.length)}</summary>
        <dl className="downloads">
          {cities.map((city) => (
            <File key={city.id} name={city.shard}>
              {say.shard(city.name[words.language])}
            </File>
          ))}
        </dl>
      </details>
      <p>
        {missing.length === 0 &&
          directory === undefined &&
          say.contents(
            count(observations.length),
            count(prints),
            count(reports.length),
          )}{" "}
        {words.footer.record(version)}. {words.footer.licence}
      </p>
      <h3 className="downloads-cite">{say.cite}</h3>
      <p className="citation">
        {say.citation(version, page, formatDay(words, today))}
      </p>
      <p>{say.citeNote}</p>
    </Card>
  );
});

interface FileProps {
  readonly name: string;
  /** From the record's folder. */
  readonly folder?: string;
  readonly children: ReactNode;
}

function File({ name, folder = "", children }: FileProps) {
  return (
    <div>
      <dt>
        <a href={recordPath(`${folder}${name}`)} download>
          {name}
        </a>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
