import "./bullet.css";

interface BulletProps {
  /** The city's hue, 1 and up. */
  readonly hue: number;
  readonly percent: number;
  /** 0 to 100. */
  readonly pacePercent: number;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
}

/** The right edge stands for this much of the plan; what goes beyond is cut with an arrow. */
const full = 130;

/** Bar: share of plan; thin tick: the plan; thick tick: pace on the cut-off day. Its words stand beside it. */
export function Bullet({
  hue,
  percent,
  pacePercent,
  isEstimate,
  isDerived,
}: BulletProps) {
  const isBeyond = percent > full;
  return (
    <div
      className="bullet"
      data-hue={hue}
      data-estimate={isEstimate}
      data-derived={isDerived}
      aria-hidden="true"
    >
      <div className="bullet__track">
        <div
          className="bullet__bar"
          style={{ width: `${(Math.min(percent, full) / full) * 100}%` }}
        />
      </div>
      <div
        className="bullet__plan"
        style={{ left: `${(100 / full) * 100}%` }}
      />
      <div
        className="bullet__pace"
        style={{ left: `${(pacePercent / full) * 100}%` }}
      />
      {isBeyond && <span className="bullet__beyond">›</span>}
    </div>
  );
}
