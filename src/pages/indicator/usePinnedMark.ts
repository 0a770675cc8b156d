import { useCallback, useEffect, useRef, useState } from "react";

/** Arrow keys held down would write more often than a browser lets a page write its address. */
const delayMs = 200;

export interface PinnedMark {
  readonly activeId: string | null;
  readonly point: (mark: { readonly id: string }) => void;
  readonly pin: (mark: { readonly id: string }) => void;
}

/**
 * The mark under the hand: at once on the page, a moment later in the address where it is to stay. `pinned` is the one
 * the address names; when that changes, by a step back for one, what was under the hand before is forgotten.
 */
export function usePinnedMark(
  pinned: string | null,
  onPin: (id: string) => void,
): PinnedMark {
  const [touched, setTouched] = useState<Touched>({ id: pinned, pinned });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const point = useCallback(
    ({ id }: { readonly id: string }) => setTouched({ id, pinned }),
    [pinned],
  );
  const pin = useCallback(
    ({ id }: { readonly id: string }) => {
      setTouched({ id, pinned });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onPin(id), delayMs);
    },
    [pinned, onPin],
  );
  const activeId = touched.pinned === pinned ? touched.id : pinned;
  return { activeId, point, pin };
}

interface Touched {
  readonly id: string | null;
  /** What the address named when it was touched. */
  readonly pinned: string | null;
}
