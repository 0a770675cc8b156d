/** The colours a picture is drawn in, as SVG takes them. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly track: string;
  readonly accent: string;
  /** By the city's hue, 1 to 6 (components/cityLook.ts): of marks, and of the text beside them. */
  readonly hues: readonly string[];
  readonly hueTexts: readonly string[];
}

/** The light theme of theme.css: every file that is taken away has it, whatever the page looks like. */
export const lightPalette: Palette = {
  paper: "#fbfaf7",
  card: "#ffffff",
  ink: "#1b1f24",
  muted: "#5d6670",
  rule: "#e4e1da",
  track: "#ecebe4",
  accent: "#a3161a",
  hues: ["#12436d", "#b8460e", "#28a197", "#6b3fa0", "#7a6a00", "#a8326e"],
  hueTexts: ["#12436d", "#a83f0c", "#1a6b64", "#6b3fa0", "#7a6a00", "#a8326e"],
};

const places = [1, 2, 3, 4, 5, 6];

/** Whatever theme the page is in: its own tokens. */
export const pagePalette: Palette = {
  paper: "var(--paper)",
  card: "var(--card)",
  ink: "var(--ink)",
  muted: "var(--muted)",
  rule: "var(--rule)",
  track: "var(--track)",
  accent: "var(--accent)",
  hues: places.map((place) => `var(--city-${place})`),
  hueTexts: places.map((place) =>
    place <= 3 ? `var(--city-${place}-text)` : `var(--city-${place})`,
  ),
};
