/** What a drawing is of, in px. */
type StillSize = readonly [width: number, height: number];

/**
 * The markup of a drawn chart as it stands in a page without script: it scales with its box, nothing in it can be pressed
 * or focused, and nothing is styled inline, which a strict Content-Security-Policy forbids.
 */
export function stillMarkup(
  chart: Element,
  name: "narrow" | "wide",
  [width, height]: StillSize,
): string {
  const svg = chart.querySelector("svg");
  if (svg === null) throw new Error("the chart has drawn nothing");
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    element.removeAttribute("style");
    element.removeAttribute("tabindex");
    roundPlaces(element);
    if (element.getAttribute("role") === "button")
      element.setAttribute("role", "img");
  }
  for (const unused of svg.querySelectorAll("defs > clipPath")) unused.remove();
  for (const empty of svg.querySelectorAll("defs:empty, title, desc"))
    empty.remove();
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const holder = document.createElement("div");
  holder.className = `${chart.className} chart-still chart-still--${name}`;
  holder.setAttribute("role", "group");
  holder.setAttribute("aria-label", chart.getAttribute("aria-label") ?? "");
  holder.append(svg);
  return holder.outerHTML;
}

/** Places to a hundredth of a px: what no eye sees need not be sent. */
const placed = ["d", "transform", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy"];

function roundPlaces(element: Element): void {
  for (const name of [...placed, "r", "width", "height"]) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const rounded = value.replaceAll(/\d+\.\d{3,}/gu, (number) =>
      String(Math.round(Number(number) * 100) / 100),
    );
    element.setAttribute(name, rounded);
  }
}
