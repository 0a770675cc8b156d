import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

import { reportSchemaPath, reportSchemaText } from "../record/reportSchema.ts";

/** `data:schema`: writes the editor's schema of a report file anew from the validator. */
export async function run(): Promise<number> {
  await mkdir(dirname(reportSchemaPath), { recursive: true });
  await writeFile(reportSchemaPath, reportSchemaText());
  console.log(`${reportSchemaPath} is written`);
  return 0;
}
