import { useEffect, useRef } from "react";

/**
 * What a browser does on a new page and a single-page site must do itself: start at its top, with the focus on its
 * content so that a screen reader reads on from there. Not on the first page, which the browser opened; nor on a step
 * back, where it knows the place itself.
 */
export function useArrival(page: string): void {
  const before = useRef(page);
  const isStepBack = useRef(false);
  useEffect(() => {
    const onBack = () => {
      isStepBack.current = true;
    };
    // wouter's own event: a link was followed.
    const onForward = () => {
      isStepBack.current = false;
    };
    window.addEventListener("popstate", onBack);
    window.addEventListener("pushState", onForward);
    return () => {
      window.removeEventListener("popstate", onBack);
      window.removeEventListener("pushState", onForward);
    };
  }, []);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (isStepBack.current) return;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [page]);
}
