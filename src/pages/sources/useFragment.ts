import { useEffect, useSyncExternalStore } from "react";

/** Fragments change by plain links and steps back, and by the router, which tells of its own steps under these names. */
const changes = ["hashchange", "popstate", "pushState", "replaceState"];

function subscribe(onChange: () => void): () => void {
  for (const name of changes) window.addEventListener(name, onChange);
  return () => {
    for (const name of changes) window.removeEventListener(name, onChange);
  };
}

/** The id after the # of the address; empty where there is none. */
export function useFragment(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => "", // the build draws pages without one
  );
}

/**
 * Goes to the element that the fragment names. A browser does that itself only for what is there when the page opens
 * and when a plain link is followed; here the content comes later, and links go by the router.
 */
export function useArrivalAt(fragment: string): void {
  useEffect(() => {
    // After the frame in which a new page starts at its top.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(fragment);
      element?.scrollIntoView({ block: "start" });
      element
        ?.querySelector<HTMLElement>("[tabindex='-1']")
        ?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [fragment]);
}
