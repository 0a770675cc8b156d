import * as v from "valibot";

import { indexFile, recordIndex } from "../record/wire.ts";

/** The version of the record that the host has now, whatever copy is at hand; undefined where it cannot be known. */
export async function findHostVersion(
  folder: string,
): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL(indexFile, folder), {
      cache: "no-store",
    });
    return v.parse(recordIndex, await answer.json()).version;
  } catch {
    return undefined;
  }
}
