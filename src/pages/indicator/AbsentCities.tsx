import { useWords } from "../../components/useWords.ts";
import type { IndicatorView, ViewAbsence } from "../../core/indicatorView.ts";
import { missingSigns } from "../../core/missing.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import type { AbsentCity } from "./indicatorModel.ts";

interface AbsentCitiesProps {
  readonly absent: readonly AbsentCity[];
  readonly view: IndicatorView;
}

/** Who is not in the view and why: apart, and in no order of merit. */
export function AbsentCities({ absent, view }: AbsentCitiesProps) {
  const words = useWords();
  const say = indicatorWords[words.language];
  if (absent.length === 0) return null;
  const reasonOf = (reason: ViewAbsence) =>
    reason === "not-in-view" ? say.notInView[view] : words.missing[reason];
  return (
    <ul className="view__absent" aria-label={say.absentTitle}>
      {absent.map(({ city, reason }) => (
        <li key={city.id}>
          <span aria-hidden="true">{signOf(reason)} </span>
          {say.absent(city.name[words.language], reasonOf(reason))}
        </li>
      ))}
    </ul>
  );
}

function signOf(reason: ViewAbsence): string {
  return missingSigns[reason === "not-in-view" ? "stated-not-given" : reason];
}
