import { useTheme, type Theme } from "./theme.ts";
import { useWords } from "./useWords.ts";

const signs: Readonly<Record<Theme, string>> = {
  system: "◐",
  light: "○",
  dark: "●",
};

/** Steps through the machine's theme, light and dark. */
export function ThemeSwitch() {
  const words = useWords();
  const [theme, change] = useTheme();
  const { label, ...names } = words.frame.theme;
  const name = `${label}: ${names[theme]}`;
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={name}
      title={name}
      onClick={change}
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  );
}
