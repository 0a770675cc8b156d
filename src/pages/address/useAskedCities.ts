import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";

import type { AskedCities } from "../../dataset/askedCities.ts";
import { parsePlace } from "../place.ts";
import { askedCities } from "./askedCities.ts";

/** Whose figures the page at hand needs; the same object as long as they are the same. */
export function useAskedCities(): AskedCities {
  const [path] = useLocation();
  const search = useSearch();
  const asked = askedCities(parsePlace(path), search);
  const key = JSON.stringify(asked);
  // By what it says: most of what changes in an address asks for no other city.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => asked, [key]);
}
