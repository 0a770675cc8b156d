import type { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";

import { findHostVersion } from "./dataset/hostVersion.ts";
import { indexQuery } from "./dataset/queries.ts";
import { recordFolder } from "./pages/siteBase.ts";
import { isReplaced, noteReload } from "./pages/renewal/missingPart.ts";
import { registerWorker, reloadNew } from "./pages/renewal/offlineWorker.ts";
import { RenewalNotice, type News } from "./pages/renewal/RenewalNotice.tsx";

/** Long enough to read why. */
const explainedMs = 2500;

/** Keeps the page for days without a network, and tells its reader of what is newer. */
export function startRenewal(client: QueryClient): void {
  // A frame is no visit: a newspaper's reader did not ask for the whole site.
  if (window.self !== window.top) return;
  const show = openNotice();
  let registration: ServiceWorkerRegistration | undefined;
  const reload = () => void reloadNew(registration);

  const tellNew = async (isThere: boolean) => {
    const shown = client.getQueryData(indexQuery(recordFolder).queryKey);
    const current = await findHostVersion(recordFolder);
    const isNewRecord = current !== undefined && current !== shown?.version;
    // What did not come whole is worth a word where it holds other figures; it is tried again by itself.
    if (isThere || isNewRecord) show(isNewRecord ? "record" : "build", reload);
  };
  const recover = async () => {
    if (!(await isReplaced())) return;
    const isFirst = noteReload();
    show(isFirst ? "gone" : "stillGone", reload);
    if (isFirst) setTimeout(reload, explainedMs);
  };

  window.addEventListener("vite:preloadError", () => void recover());
  registerWorker((isThere) => void tellNew(isThere)).then(
    (own) => {
      registration = own;
    },
    () => undefined, // unsupported, or forbidden by the browser's owner
  );
}

/** A place for what is told, there before it is, so that it is read out. */
function openNotice(): (news: News, onReload: () => void) => void {
  const box = document.createElement("div");
  box.className = "renewal";
  box.setAttribute("role", "status");
  document.body.append(box);
  const root = createRoot(box);
  const close = () => root.render(null);
  return (news, onReload) =>
    root.render(
      <RenewalNotice news={news} onReload={onReload} onClose={close} />,
    );
}
