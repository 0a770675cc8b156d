import type { Language } from "../core/vocabulary.ts";
import { meeting as en } from "./en/meeting.ts";
import { meeting as vi } from "./vi/meeting.ts";

/** Fetched with the meeting mode. */
export const meetingWords: Readonly<Record<Language, typeof vi>> = { vi, en };
