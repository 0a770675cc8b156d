import { memo, useMemo } from "react";

import { Card } from "../../components/Card.tsx";
import { useWords } from "../../components/useWords.ts";
import type { LoadedRecord } from "../../dataset/useRecord.ts";
import { dataWords } from "../../wording/dataWords.ts";
import { shownCities } from "./boardModel.ts";
import { methodExamples } from "./methodExamples.ts";
import { MethodRules } from "./MethodRules.tsx";
import { MethodWorking } from "./MethodWorking.tsx";
import "./method.css";

interface MethodSectionProps {
  readonly id: string;
  readonly record: LoadedRecord;
  readonly onOpen: (figure: string) => void;
}

/** How a printed figure becomes what the pages say of it, each rule on a real figure. */
export const MethodSection = memo(function MethodSection({
  id,
  record,
  onOpen,
}: MethodSectionProps) {
  const words = useWords();
  const { title, note } = dataWords[words.language].method;
  const { indicators } = record;
  // Examples of the first few cities do; with hundreds of them the whole record would be a long search.
  const observations = useMemo(() => {
    const cities = shownCities(record.cities, []).map((city) => city.id);
    return record.observations.filter(({ city }) => cities.includes(city));
  }, [record]);
  const examples = useMemo(
    () => methodExamples(observations, indicators),
    [observations, indicators],
  );
  return (
    <Card id={id} title={title} note={note}>
      <div className="method">
        <MethodWorking examples={examples} record={record} onOpen={onOpen} />
        <MethodRules
          observations={observations}
          examples={examples}
          record={record}
          onOpen={onOpen}
        />
      </div>
    </Card>
  );
});
