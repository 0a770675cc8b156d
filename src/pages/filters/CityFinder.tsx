import { useId, useMemo, useState, type KeyboardEvent } from "react";

import { useWords } from "../../components/useWords.ts";
import { mostAtOnce } from "../../dataset/askedCities.ts";
import {
  useDirectory,
  type CityAtHand,
  type LoadedRecord,
} from "../../dataset/useRecord.ts";
import { finderWords } from "../../wording/finderWords.ts";
import { formatNumber } from "../../wording/number.ts";
import { recordFolder } from "../siteBase.ts";
import { CityOptions } from "./CityOptions.tsx";
import { findCities, toFindable } from "./findCities.ts";
import "./cityFinder.css";

/** As many as are drawn, however many fit. */
const mostOptions = 8;

export interface CityFinderProps {
  readonly record: Pick<LoadedRecord, "cities" | "first" | "directory">;
  /** Where the other cities are named. */
  readonly file: string;
  /** Whether the page has no room for one more. */
  readonly isFull: boolean;
  readonly onChoose: (city: CityAtHand) => void;
  readonly onClose: () => void;
}

/** A search among all cities of the record: a text field with a list of what fits (ARIA's combobox pattern). */
export function CityFinder(props: CityFinderProps) {
  const { record, file, isFull, onChoose, onClose } = props;
  const words = useWords();
  const say = finderWords[words.language];
  const id = useId();
  const others = useDirectory(recordFolder, file);
  const [typed, setTyped] = useState("");
  const [active, setActive] = useState(0);
  const all = useMemo(() => {
    const first = record.cities.filter((one) => record.first.includes(one.id));
    return toFindable([...first, ...(others.data?.cities ?? [])]);
  }, [record.cities, record.first, others.data]);
  const { shown, count } = useMemo(
    () => findCities(all, typed, mostOptions),
    [all, typed],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const chosen = shown[active];
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && chosen && !isFull) onChoose(chosen);
    else if (step !== undefined && shown.length > 0)
      setActive((active + step + shown.length) % shown.length);
    else return;
    event.preventDefault();
  };
  const number = (value: number) => formatNumber(words, value, 0);
  const status = () => {
    if (isFull) return say.full(mostAtOnce);
    if (others.isError) return say.failed;
    if (others.isPending) return say.busy;
    return count === 0
      ? say.none
      : say.found(number(count), number(all.length));
  };
  return (
    <div
      className="city-finder"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          onClose();
      }}
    >
      <label htmlFor={`${id}box`}>{say.label}</label>
      <input
        id={`${id}box`}
        // It was opened to type in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        type="text"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        {...(shown.length > 0 && {
          "aria-activedescendant": `${id}option${active}`,
        })}
        autoComplete="off"
        spellCheck="false"
        maxLength={80}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <CityOptions
        id={id}
        label={say.list}
        cities={shown}
        active={active}
        isDisabled={isFull}
        onChoose={onChoose}
      />
      <p role="status">{status()}</p>
      {others.isError && (
        <button
          type="button"
          className="button"
          onClick={() => void others.refetch()}
        >
          {words.failure.retry}
        </button>
      )}
    </div>
  );
}

const steps: Readonly<Record<string, number | undefined>> = {
  ArrowDown: 1,
  ArrowUp: -1,
};
