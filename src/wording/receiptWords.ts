import type { Language } from "../core/vocabulary.ts";
import { receipt as en } from "./en/receipt.ts";
import { receipt as vi } from "./vi/receipt.ts";

export type ReceiptWords = typeof vi;

/** Fetched with the receipt. */
export const receiptWords: Readonly<Record<Language, ReceiptWords>> = {
  vi,
  en,
};
