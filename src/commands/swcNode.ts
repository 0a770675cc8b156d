/** A node of the tree that swc makes of a source; its fields are looked at where they are used. */
export type Node = Readonly<Record<string, unknown>> & {
  readonly type: string;
};

/** The node and all below it, in the order of the source. */
export function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return isNode(value) ? [value, ...below] : below;
}

export function isNode(value: unknown): value is Node {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string"
  );
}

/** The nodes of a list; elements of arrays and arguments of calls stand in a wrapper without a type. */
export function nodeList(list: unknown): readonly Node[] {
  return Array.isArray(list)
    ? list.map(unwrapped).filter((entry) => isNode(entry))
    : [];
}

function unwrapped(entry: unknown): unknown {
  return !isNode(entry) &&
    typeof entry === "object" &&
    entry !== null &&
    "expression" in entry
    ? entry.expression
    : entry;
}

/** What a literal says, with its escapes and entities resolved; a name is its own text. */
export function textOf({ value, cooked }: Node): string {
  const text = cooked ?? value;
  return typeof text === "string" ? text : "";
}

export function nameOf(name: unknown): string {
  return isNode(name) ? textOf(name) : "";
}
