import { siteBase, startFile } from "../siteBase.ts";

/** Whether the host has another build than the page is of, so that parts of it may be gone. */
export async function isReplaced(): Promise<boolean> {
  try {
    const answer = await fetch(siteBase, { cache: "no-store" });
    const page = await answer.text();
    // A sign-in page of some network is no build of ours.
    return page.includes(" data-start") && !page.includes(startFile);
  } catch {
    return false;
  }
}

/** Notes in the history's entry that the page is loaded anew because of this build; false where it was before. */
export function noteReload(): boolean {
  const state: unknown = window.history.state;
  const own = typeof state === "object" && state !== null ? state : {};
  if ("replaced" in own && own.replaced === startFile) return false;
  window.history.replaceState({ ...own, replaced: startFile }, "");
  return true;
}
