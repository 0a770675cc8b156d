import { useState } from "react";

import { useWords } from "../../components/useWords.ts";
import { mostCompared } from "../../core/comparison.ts";
import type { Observation } from "../../core/observation.ts";
import { basketWords } from "../../wording/basketWords.ts";
import { FullBasket } from "./FullBasket.tsx";
import { putInBasket, useBasket } from "./useBasket.ts";
import "./basketButton.css";

interface BasketButtonProps {
  readonly observation: Observation;
  /** What the figure says, for a short button in a list; left out where the button stands under it. */
  readonly figure?: string;
}

/** Puts a figure aside to compare, or takes it back. */
export function BasketButton({ observation, figure }: BasketButtonProps) {
  const words = useWords();
  const say = basketWords[words.language];
  const basket = useBasket();
  const [isRefused, setRefused] = useState(false);
  const { id, sources } = observation;
  const isOwn = (other: string) =>
    sources.some((source) => source.figure === other);
  const isIn = basket.some(isOwn);
  const action = isIn ? say.remove : say.add;
  const toggle = () => {
    if (isIn) return putInBasket(basket.filter((other) => !isOwn(other)));
    if (basket.length < mostCompared) return putInBasket([...basket, id]);
    setRefused(true);
  };
  return (
    <>
      <button
        type="button"
        className="basket-button"
        data-in={isIn}
        aria-label={figure === undefined ? undefined : say.of(action, figure)}
        onClick={toggle}
      >
        <span aria-hidden="true">{isIn ? "✓" : "+"}</span>{" "}
        {figure === undefined ? action : say.short}
      </button>
      {isRefused && basket.length >= mostCompared && !isIn && (
        <FullBasket basket={basket} onClose={() => setRefused(false)} />
      )}
    </>
  );
}
