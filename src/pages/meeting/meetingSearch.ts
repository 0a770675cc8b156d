import { searchCodec } from "../address/searchCodec.ts";
import { choiceField, idField, idsField } from "../address/searchFields.ts";

export interface MeetingSelection {
  readonly mode: "page" | "meeting";
  /** Ids of the slides to step through; empty stands for all. */
  readonly chosen: readonly string[];
  /** Id of the slide that is shown; null for the first. */
  readonly step: string | null;
}

export const meetingSearch = searchCodec<MeetingSelection>({
  mode: choiceField("che-do", [
    ["page", "trang"],
    ["meeting", "trinh-chieu"],
  ]),
  chosen: idsField("chieu"),
  step: idField("buoc"),
});
