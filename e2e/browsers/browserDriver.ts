export type InPage = <Given>(
  inPage: (given: Given) => unknown,
  given: Given,
) => Promise<unknown>;

/** A browser as the journey drives it. */
export interface BrowserDriver {
  readonly open: (address: string) => Promise<void>;
  /** Comes back with what the function does in the page; it sees nothing but its argument. */
  readonly run: InPage;
  readonly close: () => Promise<void>;
}

/** Why a browser is not tried, with what to install. */
export class NotHere extends Error {}

/** The call of a function in the page, as text. */
export function callText(inPage: unknown, given: unknown): string {
  return `(${String(inPage)})(${JSON.stringify(given ?? null)})`;
}
