import { useEffect } from "react";

/** Goes to the part the address names after its `#`: the browser looked for it before it was there. */
export function useAnchor(): void {
  useEffect(() => {
    const id = decodeSafely(window.location.hash.slice(1));
    if (id !== "") document.getElementById(id)?.scrollIntoView();
  }, []);
}

/** Half an escape names nothing. */
function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
