import { useCallback, useSyncExternalStore } from "react";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Read before the first paint by the script in index.html, under the same name. */
const storageKey = "doi-sanh-theme";

/** What the page stands in; the script in index.html has set it from what was chosen before. */
function currentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return themes.find((theme) => theme === chosen) ?? "system";
}

/** Sets it on the page and keeps it; where nothing may be kept it holds until the page is left. */
function applyTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    if (theme === "system") window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be shut off; the choice then lasts as long as the page.
  }
}

const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** The build knows of no choice: a page it drew comes alive under "system" and says at once what was chosen. */
const themeOfBuild = (): Theme => "system";

export function useTheme(): readonly [Theme, () => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme, themeOfBuild);
  const change = useCallback(() => {
    const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? theme;
    applyTheme(next);
    for (const listener of listeners) listener();
  }, [theme]);
  return [theme, change];
}
