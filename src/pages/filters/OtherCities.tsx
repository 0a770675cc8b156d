import { lazy, Suspense, useRef, useState } from "react";

import { ErrorBoundary } from "../../components/ErrorBoundary.tsx";
import { useWords } from "../../components/useWords.ts";
import { useForgetCities } from "../../dataset/forgetCities.ts";
import { formatNumber } from "../../wording/number.ts";
import { recordFolder } from "../siteBase.ts";
import type { CityFinderProps } from "./CityFinder.tsx";

const CityFinder = lazy(async () => ({
  default: (await import("./CityFinder.tsx")).CityFinder,
}));

/** The way to the cities that the page does not name; none in a record that is shown whole. */
export function OtherCities({
  record,
  isFull,
  onChoose,
}: Omit<CityFinderProps, "file" | "onClose">) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const forget = useForgetCities(recordFolder);
  const { directory } = record;
  if (directory === undefined) return null;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className="other-cities">
      <button
        ref={button}
        type="button"
        className="chip"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.overview.otherCities(
          formatNumber(words, directory.count - record.cities.length, 0),
        )}
      </button>
      {isOpen && (
        <ErrorBoundary fallback={<p role="alert">{words.failure.crash}</p>}>
          <Suspense fallback={null}>
            <CityFinder
              record={record}
              file={directory.file}
              isFull={isFull}
              onClose={close}
              onChoose={(city) => {
                close();
                forget(record.cities.map(({ id }) => id));
                onChoose(city);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      )}
    </span>
  );
}
