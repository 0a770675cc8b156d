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
        <svg className="bullet__bar" width={across(Math.min(percent, full))} />
      </div>
      <svg className="bullet__ticks">
        <Tick of="plan" at={across(100)} />
        <Tick of="halo" at={across(pacePercent)} />
        <Tick of="pace" at={across(pacePercent)} />
      </svg>
      {isBeyond && <span className="bullet__beyond">›</span>}
    </div>
  );
}

/** Given as attributes of SVG: a style in the markup is what a strict Content-Security-Policy forbids. */
function across(percent: number): string {
  return `${(percent / full) * 100}%`;
}

interface TickProps {
  readonly of: keyof typeof reach;
  readonly at: string;
}

/** From where to where in the bullet's height, in px. */
const reach = { plan: [3, 15], halo: [0, 18], pace: [1, 17] } as const;

function Tick({ of, at }: TickProps) {
  const [y1, y2] = reach[of];
  return <line className={`bullet__${of}`} x1={at} x2={at} y1={y1} y2={y2} />;
}
