import { useMemo } from "react";

interface StillProps {
  /** Empty in a browser, where React leaves in place what the build put there. */
  readonly markup: string;
}

/** The build's drawing, as it stands in the page. */
export function Still({ markup }: StillProps) {
  const inner = useMemo(() => ({ __html: markup }), [markup]);
  return (
    <div
      className="chart-slot__still"
      suppressHydrationWarning
      // The build's own drawing; a browser is given nothing to write.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={inner}
    />
  );
}
