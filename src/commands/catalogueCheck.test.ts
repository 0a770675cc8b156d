import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { strayTexts, strayTextsIn } from "./catalogueCheck.ts";

/** One expression that stands where a component would return it. */
function inComponent(expression: string): string {
  return `export const Planted = () => (\n${expression}\n);`;
}

/** A folder of its own with these files in it. */
function writtenFiles(files: Readonly<Record<string, string>>): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), "catalogue-"));
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
  }
  return root;
}

describe(strayTextsIn, () => {
  test("no page, component or chart says anything that no catalogue holds", () => {
    expect(strayTextsIn(process.cwd())).toEqual([]);
  });

  test("looks through every folder, and past what is drawn for us alone", () => {
    const planted = 'export const planted = "Đóng";';
    const root = writtenFiles({
      "src/App.tsx": planted,
      "src/main.tsx": "",
      "src/charts/PlanChart/planted.ts": planted,
      "src/charts/PlanChart/planted.test.ts": planted,
      "src/components/planted.fixture.ts": planted,
      "src/components/planted.css": planted,
      "src/pages/gallery/Planted.tsx": planted,
      "src/pages/overview/Planted.tsx": planted,
      "src/wording/vi/planted.ts": planted,
    });
    const files = strayTextsIn(root).map((line) => line.split(":")[0]);
    fs.rmSync(root, { recursive: true });
    expect(files).toEqual([
      "src/App.tsx",
      "src/charts/PlanChart/planted.ts",
      "src/pages/overview/Planted.tsx",
    ]);
  });
});

describe(strayTexts, () => {
  test.each([
    ["text", "<p>Close</p>", "Close"],
    ["text among others", "<p>{a} of plan {b}</p>", "of plan"],
    ["text of a drawing", "<svg><title>Chart</title></svg>", "Chart"],
    ["text in a fragment", "<>đóng</>", "đóng"],
    ["an entity in a text", "<p>a&nbsp;b</p>", "a b"],
    ["an attribute that is read out", '<b aria-label="Close" />', "Close"],
    ["a title", '<b title="Close" />', "Close"],
    ["an alternative text", '<img alt="Chart" />', "Chart"],
    ["a placeholder", '<input placeholder="City" />', "City"],
    ["a label of a component", '<Field label="City" />', "City"],
    ["an attribute in braces", '<b title={"Close"} />', "Close"],
    ["a part of a template", "<b title={`${n} cities`} />", "cities"],
    ["one of two", '<b title={isOpen ? "Close" : name} />', "Close"],
    ["a child in braces", '<p>{"Close"}</p>', "Close"],
    ["a child in a template", "<p>{`to ${day}`}</p>", "to"],
    ["a child after a condition", '<p>{isOpen && "open"}</p>', "open"],
    ["a child in place of nothing", '<p>{name ?? "nobody"}</p>', "nobody"],
    ["a child put together", '<p>{name + " plan"}</p>', "plan"],
    ["a child of a list", '<p>{["to", day].join(" ")}</p>', "to"],
    ["a child of each", '<p>{days.map(() => "day")}</p>', "day"],
    [
      "a child of each in a block",
      '<p>{days?.map(() => { return "day"; })}</p>',
      "day",
    ],
    ["a child that is asserted", '<p>{("Close" as string)}</p>', "Close"],
    ["a child of a child", "<ul>{on && <li>Close</li>}</ul>", "Close"],
    ["a lone letter that is shown", '<p>{"đ"}</p>', "đ"],
    ["Vietnamese anywhere", '<Row name={nameOf("Đóng")} />', "Đóng"],
    ["Vietnamese in a class name", '<b className="đóng" />', "đóng"],
  ])("%s is reported: %s", (_, expression, text) => {
    expect(strayTexts("src/Planted.tsx", inComponent(expression))).toEqual([
      `src/Planted.tsx:2: "${text}" — put it into src/wording`,
    ]);
  });

  test.each([
    ["in a constant", 'const names = { close: "Đóng" };', "Đóng"],
    ["in a template", "const to = (day: string) => `đến ${day}`;", "đến"],
    ["written as escapes", String.raw`const a = "\u0111i";`, "đi"],
  ])("Vietnamese %s of a plain module is reported", (_, source, text) => {
    expect(strayTexts("src/planted.ts", source)).toEqual([
      `src/planted.ts:1: "${text}" — put it into src/wording`,
    ]);
  });

  test.each([
    ["a class name", '<b className="panel panel--wide" />'],
    ["an id and what refers to it", '<b id="main" aria-labelledby="head" />'],
    ["a role and a state", '<b role="alert" aria-current="page" />'],
    ["a value of CSS", '<b style={{ font: "600 12px sans-serif" }} />'],
    ["an attribute of a drawing", '<path d="M0 -7V-15" fill="var(--ink)" />'],
    ["signs", "<p>★ {name}: 100% ≠ ÷ ×</p>"],
    ["spaces", '<p>{a}{" "}{b}</p>'],
    ["what is compared", '<p>{kind === "open" ? a : b}</p>'],
    ["what decides", '<p>{kind === "open" && name}</p>'],
    ["what is looked up", '<p>{names["open"]}</p>'],
    ["what a function is given", '<p>{nameOf("open")}</p>'],
    ["what is filtered", '<p>{rows.filter((row) => row === "a")}</p>'],
    ["the address of a link", '<a href="/nguon" hrefLang="en">{name}</a>'],
    ["a letter as such", '<Row name={text.replaceAll("đ", "d")} />'],
    ["a comment", "<p>{/* đóng */ name}</p>"],
    ["words of a catalogue", "<b title={words.frame.close}>{words.on(n)}</b>"],
    ["a sign between two", "<b title={`${name}: ${theme}`} />"],
    ["a key of a list", '{["a"].map((id) => <Row key={id} />)}'.slice(1, -1)],
  ])("%s is no text", (_, expression) => {
    expect(strayTexts("src/Planted.tsx", inComponent(expression))).toEqual([]);
  });

  test("each is reported once, by its own line, in the order of the source", () => {
    const source = [
      "/** Một chú thích, byte nhiều hơn chữ. */",
      'const name = "Đối Sánh";',
      "export const Planted = () => (",
      '  <p title="Close">',
      "    of {name}",
      "",
      "    plan",
      "    <b>{on && `kế hoạch`}</b>",
      "  </p>",
      ");",
    ].join("\n");
    expect(strayTexts("src/Planted.tsx", source)).toEqual([
      'src/Planted.tsx:2: "Đối Sánh" — put it into src/wording',
      'src/Planted.tsx:4: "Close" — put it into src/wording',
      'src/Planted.tsx:5: "of" — put it into src/wording',
      'src/Planted.tsx:7: "plan" — put it into src/wording',
      'src/Planted.tsx:8: "kế hoạch" — put it into src/wording',
    ]);
  });
});
