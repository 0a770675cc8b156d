import type { Language } from "../core/vocabulary.ts";
import { reservations as en } from "./en/reservations.ts";
import { reservations as vi } from "./vi/reservations.ts";

/** Fetched with what shows figures beside each other. */
export const reservationWords: Readonly<Record<Language, typeof vi>> = {
  vi,
  en,
};
