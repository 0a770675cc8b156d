import {
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
} from "react";

import type { ChartMark, MarkManners } from "./chartMark.ts";
import { inWalkOrder, nextMark } from "./markWalk.ts";

/** All that makes an element of a drawing a mark; spread over it. */
export interface MarkProps {
  readonly role: "button";
  readonly tabIndex: 0 | -1;
  readonly "aria-label": string;
  readonly "data-mark": string;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onFocus: () => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The press that a click ends: with what, and whether the mark was active before it. */
interface Press {
  readonly isMouse: boolean;
  readonly wasActive: boolean;
}

/**
 * One Tab stop for the whole chart (the active mark, else the first), arrows from mark to mark, and the manners of
 * mouse, finger and keyboard. Elements are found by `data-mark` within the nearest `data-chart` above them.
 */
export function useMarkWalk<Mark extends ChartMark>(
  marks: readonly Mark[],
  { activeId, onPoint, onPin, onOpen }: MarkManners<Mark>,
): (mark: Mark) => MarkProps {
  const press = useRef<Press | null>(null);
  const first = useMemo(() => inWalkOrder(marks)[0]?.id, [marks]);
  const tabStop = marks.some(({ id }) => id === activeId) ? activeId : first;
  return (mark) => ({
    role: "button",
    tabIndex: mark.id === tabStop ? 0 : -1,
    "aria-label": mark.sentence,
    "data-mark": mark.id,
    onPointerEnter: ({ pointerType }) => {
      if (pointerType === "mouse") onPoint(mark);
    },
    // What was active must be known before the press gives the mark its focus, which makes it so.
    onPointerDown: ({ pointerType }) => {
      press.current = {
        isMouse: pointerType === "mouse",
        wasActive: mark.id === activeId,
      };
    },
    onFocus: () => onPin(mark),
    onClick: () => {
      const { isMouse, wasActive } = press.current ?? assistive;
      press.current = null;
      if (isMouse || wasActive) onOpen(mark);
      else onPin(mark);
    },
    onKeyDown: (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        onOpen(mark);
        return;
      }
      const next = nextMark(marks, mark.id, event.key);
      if (next === undefined) return;
      event.preventDefault();
      focusMark(event.currentTarget, next.id);
    },
  });
}

/** A click without a press is a screen reader's, which has read the sentence already. */
const assistive: Press = { isMouse: true, wasActive: true };

function focusMark(from: Element, id: string): void {
  const chart = from.closest("[data-chart]");
  const target = chart?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (target instanceof SVGElement || target instanceof HTMLElement)
    target.focus();
}
