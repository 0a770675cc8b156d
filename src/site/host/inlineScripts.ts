import { createHash } from "node:crypto";

import type { ScriptHash } from "./security.ts";

/** Of each script that stands in a page itself; data for machines (JSON-LD) runs nothing and needs none. */
export function inlineScriptHashes(html: string): readonly ScriptHash[] {
  return [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/gu)]
    .filter(([, attributes = ""]) => !/\ssrc=|application\//u.test(attributes))
    .map(([, , text = ""]) => hashOf(text));
}

function hashOf(script: string): ScriptHash {
  return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
}

/** The page with its policy, before anything that the policy is about. */
export function withPolicy(html: string, policy: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/<meta charset="utf-8" \/>/u, (found) =>
    [found, meta].join("\n    "),
  );
}
