import { memo } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { NotReported } from "../../core/cityRecord.ts";
import { cityWords } from "../../wording/cityWords.ts";
import { formatYears } from "../../wording/years.ts";
import "./absentCard.css";

interface AbsentCardProps {
  readonly absent: readonly NotReported[];
  /** All that were asked about. */
  readonly years: readonly number[];
}

/** What no report of the city states: indicator by indicator, in words. */
export const AbsentCard = memo(function AbsentCard({
  absent,
  years,
}: AbsentCardProps) {
  const words = useWords();
  const say = cityWords[words.language];
  const never = absent.filter(({ kind }) => kind === "never");
  const sometimes = absent.filter(({ kind }) => kind === "years");
  return (
    <Card
      id="absent"
      title={say.absentTitle}
      note={say.absentNote(formatYears(years))}
    >
      {absent.length === 0 && <p>{say.noneAbsent}</p>}
      <div className="absent">
        {never.length > 0 && (
          <section>
            <h3>{say.never}</h3>
            <ul>
              {never.map(({ indicator }) => (
                <li key={indicator.id}>{indicator.name[words.language]}</li>
              ))}
            </ul>
          </section>
        )}
        {sometimes.length > 0 && (
          <section>
            <h3>{say.someYears}</h3>
            <dl>
              {sometimes.map(({ indicator, years: silent }) => (
                <div key={indicator.id}>
                  <dt>{indicator.name[words.language]}</dt>
                  <dd>
                    <Years years={silent} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </Card>
  );
});

/** A range is not torn at its dash. */
function Years({ years }: { readonly years: readonly number[] }) {
  return formatYears(years)
    .split(" ")
    .map((range) => (
      <span key={range} className="absent__years">
        {range}{" "}
      </span>
    ));
}
