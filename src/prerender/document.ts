import { Window } from "happy-dom";

/** Makes a document for what draws charts. React looks for one as soon as it is loaded, so this comes before it. */
export function openDocument(today: string): void {
  const window = new Window({ url: "http://localhost/" });
  const names = Object.getOwnPropertyNames(window).filter(
    (name) => !(name in globalThis),
  );
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      writable: true,
      value: Reflect.get(window, name),
    });
  Object.defineProperty(globalThis, "window", {
    configurable: true,
    value: globalThis,
  });
  window.document.body.innerHTML = `<div id="root" data-built="${today}"></div>`;
}
