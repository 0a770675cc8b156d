import { toJsonSchema } from "@valibot/to-json-schema";

import { recordedReport } from "./recorded.ts";

/** Where the schema stands in the project and, since public/ is served as it is, on the host. */
export const reportSchemaPath = "public/schema/report.schema.json";

/** The shape of a report file for editors, made from the validator so that the two cannot differ. */
export function reportSchemaText(): string {
  const schema = toJsonSchema(recordedReport, {
    errorMode: "ignore",
    target: "draft-07",
  });
  const titled = {
    ...schema,
    title: "Báo cáo của Đối Sánh",
    allowTrailingCommas: false,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
