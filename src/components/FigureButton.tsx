import type { ReactNode } from "react";

import "./figureButton.css";

interface FigureButtonProps {
  /** Id of the figure whose receipt it opens. */
  readonly figure: string;
  readonly onOpen: (figure: string) => void;
  readonly children: ReactNode;
}

/** A number that opens its receipt. */
export function FigureButton({ figure, onOpen, children }: FigureButtonProps) {
  return (
    <button
      type="button"
      className="figure-button"
      onClick={() => onOpen(figure)}
    >
      {children}
    </button>
  );
}
