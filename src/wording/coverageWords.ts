import type { CoverageKind } from "../core/coverage.ts";
import type { Language } from "../core/vocabulary.ts";
import { coverage as en } from "./en/coverage.ts";
import { coverage as vi } from "./vi/coverage.ts";

/** Names of the coverage board's signs, fetched with it; those of the missing kinds every page has (`missing`). */
export const coverageWords: Readonly<
  Record<Language, Readonly<Record<CoverageKind, string>>>
> = { vi, en };
