import { useCallback, useMemo } from "react";
import { useSearchParams } from "wouter";

import type { Slide } from "../frame/slide.ts";
import { meetingSearch, type MeetingSelection } from "./meetingSearch.ts";

export interface Meeting {
  readonly isOn: boolean;
  /** Those chosen, in the page's order. */
  readonly slides: readonly Slide[];
  /** Place of the shown one among them. */
  readonly place: number;
  readonly enter: () => void;
  readonly leave: () => void;
  readonly step: (by: number) => void;
  /** Takes a slide out of the set or back into it; the last one stays. */
  readonly toggle: (id: string) => void;
}

const off: MeetingSelection = { mode: "page", chosen: [], step: null };

/**
 * The meeting mode as the address holds it: entering is a step of the history, stepping is not. Where the address names
 * no slide it begins with the one that the page shows, else with the first.
 */
export function useMeeting(all: readonly Slide[], shown?: string): Meeting {
  const [search, setSearch] = useSearchParams();
  const key = search.toString();
  const selection = useMemo(
    () => meetingSearch.parse(new URLSearchParams(key)),
    [key],
  );
  const slides = chosenOf(all, selection.chosen);
  const place = placeIn(slides, [selection.step, shown]);
  const change = useCallback(
    (part: Partial<MeetingSelection>, isStep: boolean) =>
      setSearch(
        (current) =>
          meetingSearch.format(
            { ...meetingSearch.parse(current), ...part },
            current,
          ),
        { replace: !isStep },
      ),
    [setSearch],
  );
  return {
    isOn: selection.mode === "meeting" && all.length > 0,
    slides,
    place,
    enter: () => change({ mode: "meeting" }, true),
    leave: () => change(off, true),
    step: (by) => {
      const next = slides[Math.min(slides.length - 1, Math.max(0, place + by))];
      if (next !== undefined) change({ step: next.id }, false);
    },
    toggle: (id) => change({ chosen: toggled(all, slides, id) }, false),
  };
}

/** Of the first of these ids that is among them. */
function placeIn(
  slides: readonly Slide[],
  ids: readonly (string | null | undefined)[],
): number {
  const places = ids.map((id) => slides.findIndex((slide) => slide.id === id));
  return places.find((place) => place >= 0) ?? 0;
}

function chosenOf(
  all: readonly Slide[],
  chosen: readonly string[],
): readonly Slide[] {
  const kept = all.filter(({ id }) => chosen.includes(id));
  return kept.length === 0 ? all : kept;
}

function toggled(
  all: readonly Slide[],
  slides: readonly Slide[],
  id: string,
): readonly string[] {
  const isIn = slides.some((slide) => slide.id === id);
  const ids = slides.map((slide) => slide.id);
  const next = isIn ? ids.filter((other) => other !== id) : [...ids, id];
  const isAll = next.length === 0 || next.length === all.length;
  return isAll ? [] : next.toSorted();
}
