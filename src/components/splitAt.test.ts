import { describe, expect, test } from "vitest";

import { splitAt } from "./splitAt.ts";

function partsOf(text: string, quoted: readonly string[]): readonly string[] {
  return splitAt(text, quoted).map(({ part, isQuoted }) =>
    isQuoted ? `[${part}]` : part,
  );
}

describe(splitAt, () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["Source: VOV, 2 Jan 2025", ["VOV"], ["Source: ", "[VOV]", ", 2 Jan 2025"]],
    ["VOV; VOV", ["VOV"], ["[VOV]", "; ", "[VOV]"]],
    ["VOV", ["VOV"], ["[VOV]"]],
    ["Dân Việt eTime", ["Dân Việt", "Dân Việt eTime"], ["[Dân Việt eTime]"]],
    ["nothing of it", ["VOV", ""], ["nothing of it"]],
    ["", ["VOV"], []],
  ])("%j with %j is cut into %j", (text, quoted, parts) => {
    expect(partsOf(text, quoted)).toEqual(parts);
  });
});
