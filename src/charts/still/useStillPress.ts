import { useEffect, useRef, type RefObject } from "react";

interface Press {
  readonly mark: string;
  readonly isMouse: boolean;
}

/**
 * What was pressed in a drawing of the build is done once the chart is alive: a click of the mouse opens, a finger pins,
 * as on the chart itself (useMarkWalk).
 */
export function useStillPress(
  slot: RefObject<HTMLElement | null>,
  hasStill: boolean,
): void {
  const pressed = useRef<Press | null>(null);
  useEffect(() => {
    const box = slot.current;
    if (box === null) return;
    if (!hasStill) {
      repeat(pressed.current, box);
      pressed.current = null;
      return;
    }
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      const mark =
        target instanceof Element ? target.closest("[data-mark]") : null;
      if (mark === null) return;
      const isMouse =
        !(event instanceof PointerEvent) || event.pointerType === "mouse";
      pressed.current = { mark: mark.getAttribute("data-mark") ?? "", isMouse };
    };
    box.addEventListener("click", onClick);
    return () => box.removeEventListener("click", onClick);
  }, [slot, hasStill]);
}

function repeat(press: Press | null, box: HTMLElement): void {
  if (press === null) return;
  const mark = box.querySelector(`[data-mark="${CSS.escape(press.mark)}"]`);
  if (!(mark instanceof SVGElement)) return;
  if (press.isMouse) mark.dispatchEvent(new MouseEvent("click", bubbling));
  else mark.focus();
}

const bubbling = { bubbles: true, cancelable: true };
