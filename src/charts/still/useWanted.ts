import { useEffect, useState, type RefObject } from "react";

/** Now: near the screen, touched, or nothing stands in its place yet. Sometime: nothing else is to do. */
export type Wanted = "no" | "sometime" | "now";

/** As soon as a chart is this near to the screen it comes alive. */
const nearness = "50% 0px";
/** Safari before 2026 knows no requestIdleCallback. */
const idleGuessMs = 2000;

/** How much a chart is wanted that the build has drawn already. */
export function useWanted(
  slot: RefObject<HTMLElement | null>,
  hasStill: boolean,
): Wanted {
  const [wanted, setWanted] = useState<Wanted>("no");
  useEffect(() => {
    const box = slot.current;
    if (box === null || !hasStill) return;
    const now = () => setWanted("now");
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) now();
      },
      { rootMargin: nearness },
    );
    near.observe(box);
    box.addEventListener("pointerover", now);
    const stop = whenIdle(() =>
      setWanted((before) => (before === "no" ? "sometime" : before)),
    );
    return () => {
      near.disconnect();
      box.removeEventListener("pointerover", now);
      stop();
    };
  }, [slot, hasStill]);
  return hasStill ? wanted : "now";
}

function whenIdle(task: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const idle = requestIdleCallback(task);
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(task, idleGuessMs);
  return () => clearTimeout(timer);
}
