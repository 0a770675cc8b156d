import { useEffect } from "react";

import { loadFiles, prepareFonts } from "./takeAwayFile.ts";

/** What the page shows or makes only when it is asked to. */
const parts: readonly (() => Promise<unknown>)[] = [
  ...Object.values(loadFiles),
  prepareFonts,
  () => import("../receipt/ReceiptDialog.tsx"),
  () => import("../meeting/MeetingScreen.tsx"),
  () => import("../frame/KeysDialog.tsx"),
];

/** Fetches it all once the page has nothing else to do, so that it works with the network cut. */
export function usePreparedFiles(): void {
  useEffect(() => {
    const prepare = () => {
      // A part that does not come now is asked for again when it is needed, and its failure told there.
      for (const load of parts) load().catch(() => undefined);
    };
    // Safari has no idle callback yet.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(prepare, 1000);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(prepare, { timeout: 4000 });
    return () => cancelIdleCallback(idle);
  }, []);
}
