import { useSyncExternalStore } from "react";

const changes = ["hashchange", "popstate", "pushState", "replaceState"];

function subscribe(onChange: () => void): () => void {
  for (const name of changes) window.addEventListener(name, onChange);
  return () => {
    for (const name of changes) window.removeEventListener(name, onChange);
  };
}

const ownAddress = () => window.location.href;

/** The page's own address; null in the build, which does not know on what host its pages will stand. */
export function useOwnAddress(): string | null {
  return useSyncExternalStore<string | null>(subscribe, ownAddress, nowhere);
}

const nowhere = () => null;
