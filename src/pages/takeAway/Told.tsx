import type { Taking } from "./useTaking.ts";
import "./told.css";

interface ToldProps {
  readonly taking: Pick<Taking, "said">;
}

/** How the last thing taken away ended. */
export function Told({ taking }: ToldProps) {
  return (
    <span className="told" role="status">
      {taking.said}
    </span>
  );
}
