import { readFile } from "node:fs/promises";

import { describe, expect, test } from "vitest";

import { reportSchemaPath, reportSchemaText } from "./reportSchema.ts";

describe(reportSchemaText, () => {
  test("the committed schema is made from the validator of today", async () => {
    const committed = await readFile(reportSchemaPath, "utf8");
    expect(
      committed === reportSchemaText(),
      `${reportSchemaPath} is out of date: npm run data:schema`,
    ).toBe(true);
  });

  test("it refuses unknown fields and asks for what every report has", () => {
    expect(JSON.parse(reportSchemaText())).toMatchObject({
      type: "object",
      additionalProperties: false,
      required: [
        "city",
        "title",
        "publisher",
        "kind",
        "meeting",
        "published",
        "url",
        "figures",
      ],
    });
  });
});
