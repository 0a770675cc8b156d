import { useWords } from "../../components/useWords.ts";
import { mostCompared } from "../../core/comparison.ts";
import { useRecord, type LoadedRecord } from "../../dataset/useRecord.ts";
import { basketWords } from "../../wording/basketWords.ts";
import { formatStatement } from "../../wording/sentence.ts";
import type { Words } from "../../wording/words.ts";
import { recordFolder } from "../siteBase.ts";
import { putInBasket } from "./useBasket.ts";

interface FullBasketProps {
  readonly basket: readonly string[];
  readonly onClose: () => void;
}

/** Why one more has no room, and which could make room. */
export function FullBasket({ basket, onClose }: FullBasketProps) {
  const words = useWords();
  const say = basketWords[words.language];
  const state = useRecord(recordFolder);
  const record = state.kind === "ready" ? state.record : null;
  return (
    <div className="full-basket" role="alert">
      <p>{say.full(mostCompared)}</p>
      <ul>
        {basket.map((id) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => putInBasket(basket.filter((one) => one !== id))}
            >
              {say.removeOne(nameOf(words, id, record))}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={onClose}>
        {say.close}
      </button>
    </div>
  );
}

/** "Cao Bằng: trên 216 tỷ đồng, đến 15/10/2022" */
function nameOf(words: Words, id: string, record: LoadedRecord | null): string {
  const say = basketWords[words.language];
  const found = record?.observations.find(({ sources }) =>
    sources.some(({ figure }) => figure === id),
  );
  const indicator = record?.indicators.find(
    (one) => one.id === found?.indicator,
  );
  const city = record?.cities.find((one) => one.id === found?.city);
  if (!found || !indicator || !city) return say.unknown(id);
  return say.of(
    city.name[words.language],
    formatStatement(words, found, indicator),
  );
}
