/** What the script in index.html noted of a press or a choice: kind, element, its value then, and the pointer. */
type EarlyEvent = readonly [
  type: string,
  target: EventTarget | null,
  value: unknown,
  pointerType: string | undefined,
];

declare global {
  interface Window {
    /** What a reader did before the page could hear; undefined once it can. */
    early?: EarlyEvent[] | undefined;
  }
}

/** What the browser does by itself, heard or not. */
const own = "a[href], summary, label, input, select, option, textarea";

/** Does what a reader did while the page was on its way, in the same order. */
export function replayEarly(root: HTMLElement): void {
  const events = window.early ?? [];
  window.early = undefined;
  for (const [type, target, value, pointerType] of events) {
    if (!(target instanceof Element) || !root.contains(target)) continue;
    if (type === "click") press(target, pointerType ?? "");
    else if (typeof value === "string") choose(target, value);
  }
}

function press(target: Element, pointerType: string): void {
  if (target.closest(own) !== null) return;
  target.dispatchEvent(
    new PointerEvent("click", { bubbles: true, cancelable: true, pointerType }),
  );
}

function choose(target: Element, value: string): void {
  if (target instanceof HTMLSelectElement) {
    target.value = value;
    target.dispatchEvent(new Event("change", { bubbles: true }));
  }
  if (target instanceof HTMLInputElement) {
    // React hears of a value only where it is another than the last it saw set.
    target.value = "";
    valueOf?.set?.call(target, value);
    target.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const valueOf = Object.getOwnPropertyDescriptor(
  HTMLInputElement.prototype,
  "value",
);
