/** "1 source", "2 sources": English numbers its nouns, Vietnamese does not. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
