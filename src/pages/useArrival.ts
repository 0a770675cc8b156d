import { useEffect, useRef } from "react";

/**
 * What a browser does on a new page and a single-page site must do itself: start at its top, with the focus on its
 * content so that a screen reader reads on from there. Not on the first page, which the browser opened, be it under
 * another address than it was asked for; nor on a step back, where it knows the place itself.
 */
export function useArrival(page: string): void {
  const before = useRef(page);
  const isFollowed = useRef(false);
  useEffect(() => {
    const onLink = () => {
      isFollowed.current = true;
    };
    const onOther = () => {
      isFollowed.current = false;
    };
    // The first is wouter's own event: a link was followed.
    window.addEventListener("pushState", onLink);
    window.addEventListener("popstate", onOther);
    return () => {
      window.removeEventListener("pushState", onLink);
      window.removeEventListener("popstate", onOther);
    };
  }, []);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    if (!isFollowed.current) return;
    isFollowed.current = false;
    window.scrollTo(0, 0);
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [page]);
}
