/** How a city is told from the others without its colour: shape at the mark, dash on a line. */
export interface CityLook {
  /** Its place among the tokens `--city-1` … in theme.css. */
  readonly hue: number;
  readonly shape: Shape;
  readonly dash: string;
}

export type Shape =
  "circle" | "square" | "triangle" | "diamond" | "cross" | "star";

const looks: readonly Omit<CityLook, "hue">[] = [
  { shape: "circle", dash: "" },
  { shape: "square", dash: "8 4" },
  { shape: "triangle", dash: "1 4" },
  { shape: "diamond", dash: "8 3 1 3" },
  { shape: "cross", dash: "4 2" },
  { shape: "star", dash: "12 3" },
];

/** A city's look goes by its place in the record, so that it is the same on every page; six places, then again. */
export function lookAt(place: number): CityLook {
  const index = Math.max(0, place) % looks.length;
  const look = looks[index] ?? { shape: "circle", dash: "" };
  return { hue: index + 1, ...look };
}

/** The shape around the origin, reaching `size` from it. */
export function shapePath(shape: Shape, size: number): string {
  const s = size;
  switch (shape) {
    case "circle":
      return `M${s} 0A${s} ${s} 0 1 1 ${-s} 0A${s} ${s} 0 1 1 ${s} 0Z`;
    case "square":
      return polygon([-1, -1, 1, -1, 1, 1, -1, 1], s * 0.88);
    case "triangle":
      return polygon([0, -1.1, 1.1, 0.85, -1.1, 0.85], s);
    case "diamond":
      return polygon([0, -1.25, 1.1, 0, 0, 1.25, -1.1, 0], s);
    case "cross":
      return polygon(crossPoints, s);
    case "star":
      return polygon(starPoints, s * 1.2);
  }
}

const crossPoints = [
  -0.4, -1.1, 0.4, -1.1, 0.4, -0.4, 1.1, -0.4, 1.1, 0.4, 0.4, 0.4, 0.4, 1.1,
  -0.4, 1.1, -0.4, 0.4, -1.1, 0.4, -1.1, -0.4, -0.4, -0.4,
];

const starPoints = Array.from({ length: 10 }, (_, corner) => {
  const angle = (corner * Math.PI) / 5 - Math.PI / 2;
  const radius = corner % 2 === 0 ? 1 : 0.45;
  return [Math.cos(angle) * radius, Math.sin(angle) * radius];
}).flat();

function polygon(points: readonly number[], size: number): string {
  const corners = points.map((value) => Math.round(value * size * 100) / 100);
  const pairs = corners.flatMap((x, index) =>
    index % 2 === 0 ? [`${x} ${corners[index + 1]}`] : [],
  );
  return `M${pairs.join("L")}Z`;
}
