import { useSyncExternalStore } from "react";

/**
 * Whether the page is being put on paper. As an external store, since React draws a change of one before the event is
 * over and the browser takes the page as it stands then: a mere state would come a moment too late.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, neverPrinting);
}

/** A page drawn at build is drawn for the screen. */
const neverPrinting = () => false;

let isBetweenPrintEvents = false;

/** The events tell of a reader's print, the media query of a browser that is told to show the page as on paper. */
function isPrinting(): boolean {
  return isBetweenPrintEvents || window.matchMedia("print").matches;
}

function subscribe(onChange: () => void): () => void {
  const print = window.matchMedia("print");
  const begin = () => {
    isBetweenPrintEvents = true;
    onChange();
  };
  const end = () => {
    isBetweenPrintEvents = false;
    onChange();
  };
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  print.addEventListener("change", onChange);
  return () => {
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
    print.removeEventListener("change", onChange);
  };
}
