import { useLayoutEffect } from "react";

/** Single keys of a page by the letter pressed. */
export type PageKeys = Readonly<Record<string, (() => void) | undefined>>;

/** Whether the key belongs to a field the reader is typing in. */
export function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    target instanceof HTMLElement &&
    target.closest("input, select, textarea, [contenteditable]") !== null
  );
}

/**
 * Hears single keys, unless a field, a dialog or the browser wants them. From the moment the page stands: after the
 * paint, as with useEffect, a key may already have been pressed.
 */
export function usePageKeys(keys: PageKeys): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isForOthers =
        event.ctrlKey || event.metaKey || event.altKey || isTyping(event);
      if (isForOthers || document.querySelector("dialog[open]") !== null)
        return;
      const action = keys[event.key.toLowerCase()];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}
