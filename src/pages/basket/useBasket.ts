import { useMemo } from "react";
import { useLocationProperty } from "wouter/use-browser-location";

import { basketField, basketIn, withBasket } from "./basketField.ts";

/** The basket of the address, as text: the same until it changes. */
export function useBasketText(): string {
  return useLocationProperty(
    () => basketIn(window.location.search),
    () => "", // the build draws pages without one
  );
}

/** Ids of the figures put aside to compare. */
export function useBasket(): readonly string[] {
  const text = useBasketText();
  return useMemo(() => basketField.parse(text), [text]);
}

/** In place: it is no step back, and an open receipt stays as deep as it is. */
export function putInBasket(ids: readonly string[]): void {
  putBasketText(ids.join(","));
}

export function putBasketText(basket: string): void {
  const address = window.location.href;
  const next = withBasket(address, basket);
  if (next !== address)
    window.history.replaceState(window.history.state, "", next);
}
