/** Today in Vietnam, ISO: the record speaks of Vietnamese days whatever the visitor's clock is set to. */
export function todayInVietnam(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Ho_Chi_Minh",
  }).format(now);
}
