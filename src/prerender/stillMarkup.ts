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
    if (element.getAttribute("role") === "button")
      element.setAttribute("role", "img");
  }
  for (const unused of svg.querySelectorAll("defs > clipPath")) unused.remove();
  for (const empty of svg.querySelectorAll("defs:empty, title, desc"))
    empty.remove();
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.removeAttribute("width");
  svg.removeAttribute("height");
  const holder = chart.cloneNode(false) as Element;
  holder.removeAttribute("data-chart");
  holder.setAttribute(
    "class",
    `${holder.getAttribute("class")} chart-still chart-still--${name}`,
  );
  holder.append(svg);
  return holder.outerHTML.replaceAll(/\d+\.\d{3,}/gu, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}
