import { Link, useLocation } from "wouter";

import { useWords } from "../../components/useWords.ts";
import { basketWords } from "../../wording/basketWords.ts";
import { parsePlace, pathTo } from "../place.ts";
import { putInBasket } from "./useBasket.ts";
import "./basketTray.css";

interface BasketTrayProps {
  /** How many figures are put aside. */
  readonly count: number;
}

/** The way to the figures put aside, on every page but the one that shows them. */
export function BasketTray({ count }: BasketTrayProps) {
  const words = useWords();
  const [path] = useLocation();
  const say = basketWords[words.language];
  if (parsePlace(path).page === "compare") return null;
  return (
    <aside className="basket-tray" aria-label={say.trayLabel}>
      <p role="status">
        <Link href={pathTo("compare")} className="basket-tray__link">
          {say.tray(count)} <span aria-hidden="true">→</span>
        </Link>
      </p>
      <button
        type="button"
        className="basket-tray__clear"
        onClick={() => putInBasket([])}
      >
        {say.clear}
      </button>
    </aside>
  );
}
