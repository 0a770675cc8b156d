import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./App.tsx";
import { parsePlace } from "./pages/place.ts";
import { routerBase } from "./pages/siteBase.ts";
import { loadPlace } from "./pages/usePlace.ts";
import "./theme.css";

const root = document.getElementById("root");
if (root === null) throw new Error("no element: root");

// Its way is relative, and would be taken from wherever the address leads next.
const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
if (icon !== null) icon.href = new URL(icon.href).href;

const path = window.location.pathname.slice(routerBase.length);
loadPlace(parsePlace(path)).then(
  (first) =>
    createRoot(root).render(
      <StrictMode>
        <App first={first} />
      </StrictMode>,
    ),
  // Not even the words arrived: the page's own text says so, in both languages.
  () => document.getElementById("unreachable")?.removeAttribute("hidden"),
);
