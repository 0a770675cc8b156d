/** How taking something away ended. A reader who changes their mind is told nothing. */
export type Outcome =
  | { readonly kind: "done" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly error: unknown };

export const done: Outcome = { kind: "done" };

/** What a rejected promise of the browser means: it calls a closed share sheet or permission prompt an AbortError. */
export function outcomeOf(error: unknown): Outcome {
  const isCancelled = error instanceof Error && error.name === "AbortError";
  return isCancelled ? { kind: "cancelled" } : { kind: "failed", error };
}
