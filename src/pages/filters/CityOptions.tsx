import { useWords } from "../../components/useWords.ts";
import type { CityAtHand } from "../../dataset/useRecord.ts";

interface CityOptionsProps {
  /** What the ids of list and options begin with. */
  readonly id: string;
  readonly label: string;
  readonly cities: readonly CityAtHand[];
  /** Which of them the arrow keys are at. */
  readonly active: number;
  readonly isDisabled: boolean;
  readonly onChoose: (city: CityAtHand) => void;
}

/** What a search found, each city with its province, since names repeat. */
export function CityOptions(props: CityOptionsProps) {
  const { id, label, cities, active, isDisabled, onChoose } = props;
  const { language } = useWords();
  return (
    <div id={`${id}list`} role="listbox" aria-label={label}>
      {cities.map((city, order) => (
        <button
          key={city.id}
          id={`${id}option${order}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={order === active}
          aria-disabled={isDisabled}
          // The field keeps the focus, as its keys go on working.
          onMouseDown={(event) => event.preventDefault()}
          onClick={isDisabled ? undefined : () => onChoose(city)}
        >
          {city.name[language]}
          <span>{city.provinceNow[language]}</span>
        </button>
      ))}
    </div>
  );
}
