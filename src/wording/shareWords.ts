import type { Language } from "../core/vocabulary.ts";
import { share as en } from "./en/share.ts";
import { share as vi } from "./vi/share.ts";

type ShareWords = typeof vi;

/** Used by the build only. */
export const shareWords: Readonly<Record<Language, ShareWords>> = { vi, en };
