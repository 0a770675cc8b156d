import { QueryClient } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";

import { App } from "./App.tsx";
import { replayEarly } from "./early.ts";
import { parsePlace } from "./pages/place.ts";
import { routerBase } from "./pages/siteBase.ts";
import { loadPlace } from "./pages/usePlace.ts";
import {
  comeAlive,
  findServed,
  settleAddress,
  settleLinks,
  strictly,
} from "./served.tsx";
import "./theme.css";

const found = document.getElementById("root");
if (found === null) throw new Error("no element: root");
const root = found;

// Its way is relative, and would be taken from wherever the address leads next.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
if (icon !== null) icon.href = new URL(icon.href).href;
settleLinks(root);

const client = new QueryClient();
const asked = parsePlace(window.location.pathname.slice(routerBase.length));
const served = findServed(root, asked);
const place = served === undefined ? asked : settleAddress(served, asked);

/** Called after the page's first effects, and each time they run anew. */
function onAlive(): void {
  delete document.documentElement.dataset["awaits"];
  replayEarly(root);
  if (import.meta.env.PROD && root.dataset["alive"] === undefined)
    setTimeout(startLater, 4000);
  root.dataset["alive"] = "";
}

/** What the page is fetched for again must not delay what it is fetched for now; without it the page stands. */
function startLater(): void {
  import("./renewal.tsx").then(
    ({ startRenewal }) => startRenewal(client),
    () => undefined,
  );
}

loadPlace(place).then(
  (first) => {
    if (served !== undefined) {
      comeAlive({ root, served, first, client, onAlive });
      return;
    }
    const app = <App first={first} client={client} onAlive={onAlive} />;
    createRoot(root).render(strictly(app));
  },
  // Not even the words arrived: the page's own text says so, in both languages.
  () => {
    document.getElementById("unreachable")?.removeAttribute("hidden");
  },
);
