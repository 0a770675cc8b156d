import { lookAt, shapePath } from "./cityLook.ts";
import "./cityMark.css";

interface CityMarkProps {
  /** The city's place in the record. */
  readonly place: number;
}

/** The city's shape in its colour, to stand before its name. */
export function CityMark({ place }: CityMarkProps) {
  const { shape, hue } = lookAt(place);
  return (
    <svg
      className="city-mark"
      data-hue={hue}
      viewBox="-7 -7 14 14"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <path d={shapePath(shape, 5.2)} fill="var(--hue)" />
    </svg>
  );
}
