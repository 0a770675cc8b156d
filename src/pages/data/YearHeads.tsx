import { useWords } from "../../components/useWords.ts";

interface YearHeadsProps {
  readonly years: readonly number[];
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => index + 1);
/** With more years than these the months have no room for their names. */
export const mostYearsWithMonths = 2;

/** The years over their months; named months where there is room. */
export function YearHeads({ years }: YearHeadsProps) {
  const words = useWords();
  return (
    <div className="block__years" aria-hidden="true">
      {years.map((year) => (
        <div key={year} className="block__year">
          <span>{year}</span>
          {years.length <= mostYearsWithMonths && (
            <div className="block__months">
              {monthNumbers.map((month) => (
                <span key={month}>{words.periods.monthTick(month)}</span>
              ))}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}
