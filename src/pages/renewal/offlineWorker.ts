import { siteBase } from "../siteBase.ts";

const workerAddress = new URL("sw.js", siteBase).href;

/** A day that a tab stays open should not be a day behind; between two questions the host is left in peace. */
const patienceMs = 15 * 60_000;

/**
 * Sets up what keeps the site on the reader's side; fails where that is not supported or forbidden, which is no loss to
 * the page. `onNew` hears of each new build, and whether it is there: it may not have come whole.
 */
export async function registerWorker(
  onNew: (isThere: boolean) => void,
): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  let isFirst = serviceWorker.controller === null;
  const registration = await serviceWorker.register(trustedAddress());
  if (registration.waiting !== null && !isFirst) onNew(true);
  const watch = () => {
    const worker = registration.installing;
    const tell = () => {
      if (!isFirst) onNew(worker?.state === "installed");
    };
    worker?.addEventListener("statechange", tell, { once: true });
  };
  watch(); // the browser itself asks while a page is opened
  registration.addEventListener("updatefound", watch);
  // The first takes its page over by itself; a later one was asked for, here or in another tab.
  serviceWorker.addEventListener("controllerchange", () => {
    if (!isFirst) onNew(true);
    isFirst = false;
  });
  keepAsking(registration);
  return registration;
}

function keepAsking(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  const ask = () =>
    registration.update().catch(() => leaveIfGone(registration));
  void ask();
  const askAgain = () => {
    if (document.hidden || performance.now() - asked < patienceMs) return;
    asked = performance.now();
    void ask();
  };
  document.addEventListener("visibilitychange", askAgain);
  window.addEventListener("online", askAgain);
}

/** A site that was taken elsewhere must not live on in its readers' browsers. */
async function leaveIfGone(
  registration: ServiceWorkerRegistration,
): Promise<void> {
  const answer = await fetch(workerAddress, {
    method: "HEAD",
    cache: "no-store",
  }).catch(() => undefined);
  if (answer?.status !== 404 && answer?.status !== 410) return;
  await registration.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.endsWith(registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Shows the build that is there: once its worker has taken over, or from the host where none waits to. */
export async function reloadNew(
  registration: ServiceWorkerRegistration | undefined,
): Promise<void> {
  const { location } = window;
  if (registration?.waiting) {
    navigator.serviceWorker.addEventListener("controllerchange", () =>
      location.reload(),
    );
    // A worker's messages name no origin, a window's do.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    registration.waiting.postMessage("take-over");
    return;
  }
  // Better the page that stands than a browser's own of a host that cannot be reached.
  const host = await fetch(siteBase, { cache: "no-store" }).catch(() => null);
  if (host?.ok !== true) return;
  // One that did not get the new build must not answer with its own again.
  await registration?.unregister().catch(() => false);
  location.reload();
}

declare global {
  interface Window {
    /** TypeScript knows none of it yet, nor that an address of this kind is one for `register`. */
    readonly trustedTypes?: {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: () => string },
      ) => { readonly createScriptURL: (input: string) => string };
    };
  }
}

/** The one address that the policy of src/site/host/security.ts lets a worker start from. */
function trustedAddress(): string {
  const policy = window.trustedTypes?.createPolicy("doi-sanh-worker", {
    createScriptURL: () => workerAddress,
  });
  return policy?.createScriptURL("") ?? workerAddress;
}
