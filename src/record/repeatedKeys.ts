import { fieldOf, type Key } from "./problem.ts";

interface Open {
  readonly kind: "object" | "array";
  /** The name or the number of the member that is being read. */
  key: Key;
  readonly names: Set<string>;
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gu;

/** Fields that stand twice in one object of a sound JSON text: JSON.parse would keep the last and say nothing. */
export function repeatedKeys(json: string): readonly string[] {
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
