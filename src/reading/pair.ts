import type { PrintedAmount } from "./amount.ts";
import { read, unreadable, type Outcome } from "./reading.ts";

/** The level of "106,5/476,4 tỷ đồng", with the multiplier and unit that are printed once, after the plan. */
export function withEndingOf(
  plan: PrintedAmount,
  level: PrintedAmount,
): Outcome<PrintedAmount> {
  const [{ number, multiplier }] = plan.parts;
  if (!plan.unit && !multiplier)
    return unreadable(number, "a plan with its unit");
  const shared = isBare(level) ? withMultiplierOf(plan, level) : level;
  const unit = level.unit ?? plan.unit;
  if (unit !== plan.unit)
    return unreadable(number, "a plan in the unit of its level");
  if (multiplier ? isBare(shared) : isScaled(shared))
    return unreadable(number, "a plan with the multiplier of its level");
  return read({ ...shared, unit });
}

function isScaled({ parts: [{ multiplier }] }: PrintedAmount): boolean {
  return multiplier !== null;
}

/** Whether a multiplier may still come: after "106,5" and "$3", but not after "95.000 lượt". */
function isBare(amount: PrintedAmount): boolean {
  return !amount.closed && !isScaled(amount);
}

function withMultiplierOf(
  { parts: [{ multiplier }, ...others] }: PrintedAmount,
  level: PrintedAmount,
): PrintedAmount {
  const [{ number }] = level.parts;
  // After "30 tỷ 048 triệu" nobody can say which of the two a bare number shares.
  if (others.length > 0) return level;
  return { ...level, parts: [{ number, multiplier }] };
}
