import { useState, useSyncExternalStore } from "react";

import { todayInVietnam } from "./today.ts";

/** The day the page was drawn on by the build, as its root says; the browser's own where it was not. */
function dayOfBuild(): string {
  const day = document.getElementById("root")?.dataset["built"];
  return day ?? todayInVietnam(new Date());
}

const never = () => () => undefined;

/**
 * Today in Vietnam, ISO. A page that the build drew comes alive on the build's day, so that it finds what it expects, and
 * moves on to today at once.
 */
export function useToday(): string {
  const [today] = useState(() => todayInVietnam(new Date()));
  return useSyncExternalStore(never, () => today, dayOfBuild);
}
