import { useEffect } from "react";

/** Tells the ids of the marks whose label found no room, when they are others than before. */
export function useTellUnplaced(
  ids: readonly string[],
  tell: (ids: readonly string[]) => void,
): void {
  const joined = ids.join("\n");
  useEffect(
    () => tell(joined === "" ? [] : joined.split("\n")),
    [joined, tell],
  );
}
