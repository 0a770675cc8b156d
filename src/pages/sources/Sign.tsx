import type { ReactNode } from "react";

import "./sign.css";

interface SignProps {
  /** `≠` sources that contradict each other, `!` a reservation. */
  readonly sign: "≠" | "!";
  readonly children: ReactNode;
}

/** A sign and the words for it. */
export function Sign({ sign, children }: SignProps) {
  return (
    <span className="sign">
      <span aria-hidden="true">{sign}</span> {children}
    </span>
  );
}
