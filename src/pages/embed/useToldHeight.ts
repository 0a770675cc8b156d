import { useEffect, type RefObject } from "react";

/**
 * Tells the page around the frame how high it is, whenever that changes and when it is asked (public/nhung.js). The
 * message holds one number and nothing of the reader, so it may go to whoever embeds the page.
 */
export function useToldHeight(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { parent } = window;
    const element = box.current;
    if (parent === window || element === null) return;
    const tell = () => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      parent.postMessage({ type: "doi-sanh:height", height }, "*");
    };
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source === parent && isQuestion(data)) tell();
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    window.addEventListener("message", onMessage);
    return () => {
      observer.disconnect();
      window.removeEventListener("message", onMessage);
    };
  }, [box]);
}

function isQuestion(data: unknown): boolean {
  return (
    typeof data === "object" &&
    data !== null &&
    "type" in data &&
    data.type === "doi-sanh:ask"
  );
}
