import { Link } from "wouter";

import { useWords } from "../../components/useWords.ts";
import type { Indicator } from "../../core/observation.ts";
import { indicatorWords } from "../../wording/indicatorWords.ts";
import { pathTo } from "../place.ts";

interface BreadcrumbProps {
  readonly indicator: Indicator;
}

/** Where the page stands among the others; above the heading to the eye, after it to a screen reader. */
export function Breadcrumb({ indicator }: BreadcrumbProps) {
  const words = useWords();
  const { language, frame } = words;
  return (
    <nav
      className="breadcrumb"
      aria-label={indicatorWords[language].breadcrumb}
    >
      <Link href={pathTo("overview")}>{frame.nav.overview}</Link>
      <span aria-hidden="true"> › </span>
      <Link href={pathTo("indicator")}>{frame.nav.indicators}</Link>
      <span aria-hidden="true"> › </span>
      <span aria-current="page">{indicator.shortName[language]}</span>
    </nav>
  );
}
