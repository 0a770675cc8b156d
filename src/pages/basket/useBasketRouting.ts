import { useEffect, useMemo } from "react";
import type { RouterOptions } from "wouter";

import { routerBase } from "../siteBase.ts";
import { basketIn, carryBasket } from "./basketField.ts";
import { isKeptOverStep, type HistoryPlace } from "./isKeptOverStep.ts";
import { putBasketText, useBasketText } from "./useBasket.ts";

type BasketRouting = Required<Pick<RouterOptions, "hrefs" | "aroundNav">>;

/** How the router takes the basket along: in what links show, where they lead, and over steps of the history. */
export function useBasketRouting(): BasketRouting {
  const basket = useBasketText();
  useKeptBasket();
  return useMemo(
    () => ({
      hrefs: (href) => carryBasket(href, basket),
      aroundNav: (navigate, to, options) =>
        navigate(carryBasket(to, basketIn(window.location.search)), options),
    }),
    [basket],
  );
}

function useKeptBasket(): void {
  useEffect(() => {
    let before = here();
    const note = () => {
      before = here();
    };
    const onStep = () => {
      const left = before;
      before = here();
      if (isKeptOverStep(left, before)) putBasketText(basketIn(left.search));
    };
    window.addEventListener("pushState", note);
    window.addEventListener("replaceState", note);
    // Ahead of the router, which shows the page with the basket it finds.
    window.addEventListener("popstate", onStep, { capture: true });
    return () => {
      window.removeEventListener("pushState", note);
      window.removeEventListener("replaceState", note);
      window.removeEventListener("popstate", onStep, { capture: true });
    };
  }, []);
}

function here(): HistoryPlace {
  const { pathname, search } = window.location;
  return { path: pathname.slice(routerBase.length), search };
}
