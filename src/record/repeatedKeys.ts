import { fieldOf, type Key } from "./problem.ts";

interface Open {
  readonly kind: "object" | "array";
  /** The name or the number of the member that is being read. */
  key: Key;
  readonly names: Set<string>;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gu;

/**
 * Fields that stand twice in one object of a sound JSON text; `value` is what JSON.parse made of it, which keeps the last
 * and says nothing.
 */
export function repeatedKeys(json: string, value: unknown): readonly string[] {
  // Words that look like a name count too: then the text is gone through for nothing, but none is missed.
  const written = json.match(/"\s*:/gu)?.length ?? 0;
  return written === namesIn(value) ? [] : repeatedIn(json);
}

/** By a list of what is still to be looked into: a text may be nested deeper than functions may call themselves. */
function namesIn(value: unknown): number {
  const open = [value];
  let names = 0;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const members: readonly unknown[] = Object.values(one);
    if (!Array.isArray(one)) names += members.length;
    for (const member of members) open.push(member);
  }
  return names;
}

function repeatedIn(json: string): readonly string[] {
  const open: Open[] = [];
  const repeated: string[] = [];
  let word = "";
  for (const [sign] of json.matchAll(token)) {
    const inner = open.at(-1);
    if (sign === "{" || sign === "[") open.push(openedBy(sign));
    else if (sign === "}" || sign === "]") open.pop();
    else if (sign === "," && typeof inner?.key === "number") inner.key += 1;
    else if (sign === ":" && inner?.kind === "object") {
      inner.key = String(JSON.parse(word));
      if (inner.names.has(inner.key))
        repeated.push(fieldOf(open.map(({ key }) => key)));
      inner.names.add(inner.key);
    } else word = sign;
  }
  return repeated;
}

function openedBy(sign: "{" | "["): Open {
  return sign === "{"
    ? { kind: "object", key: "", names: new Set() }
    : { kind: "array", key: 0, names: new Set() };
}
