import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

interface Case {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly breaks: readonly string[];
}

const imports = (from: string, to: string, allowed = false): Case => ({
  name: `${from} ${allowed ? "may" : "may not"} import ${to}`,
  file: from,
  text: `import * as other from "${to}";\nexport const used = other;\n`,
  breaks: allowed ? [] : ["boundaries/dependencies"],
});

const code = (name: string, file: string, text: string, ...breaks: string[]): Case => ({
  name,
  file,
  text: `${text}\n`,
  breaks,
});

const CASES: readonly Case[] = [
  imports("src/exact/decimal.ts", "../parameters/types"),
  imports("src/calendar/day.ts", "../rules/sfbCost"),
  imports("src/parameters/valueOn.ts", "../rules/sfbCost"),
  imports("src/parameters/valueOn.ts", "../exact/decimal", true),
  imports("src/rules/sfbCost.ts", "../parameters/valueOn", true),
  imports("src/rules/sfbCost.ts", "../../functions/index"),
  imports("src/provider/driver.ts", "../rules/sfbCost", true),
  imports("src/rules/sfbCost.ts", "../provider/driver"),
  imports("src/forecast/forecast.ts", "../provider/driver", true),
  imports("src/provider/driver.ts", "../forecast/forecast"),
  imports("src/variance/variance.ts", "../forecast/forecast", true),
  imports("src/forecast/forecast.ts", "../variance/variance"),
  imports("src/runoff/methods/runOff.ts", "../../forecast/forecast"),
  imports("src/labelled/cell.ts", "../runoff/methods/runOff"),
  imports("src/forecast/forecast.ts", "../../malmo/figures/malmoReport"),
  imports("malmo/forecast/malmoBase.ts", "../../src/forecast/base/base", true),
  imports("taskpane/index.tsx", "../malmo/figures/malmoReport", true),
  imports("malmo/forecast/malmoBase.ts", "../../workbench/engine/locale"),
  imports("functions/sfb.ts", "../src/rules/sfbCost", true),
  imports("functions/sfb.ts", "../taskpane/workbook/port"),
  imports("functions/sfb.ts", "../workbench/engine/locale"),
  imports("taskpane/index.tsx", "./workbook/port", true),
  imports("taskpane/index.tsx", "../functions/version", true),
  imports("taskpane/index.tsx", "../workbench/engine/locale"),
  imports("taskpane/workbook/port.ts", "../index"),
  imports("taskpane/workbook/port.ts", "../../functions/version"),
  imports("workbench/engine/locale.ts", "../../taskpane/workbook/port", true),
  imports("workbench/engine/locale.ts", "../../taskpane/index"),
  imports("workbench/engine/locale.ts", "../../functions/index", true),
  imports("src/rules/sfbCost.ts", "../../test/files/lint.test"),

  code(
    "the model takes no library but its number type",
    "src/rules/sfbCost.ts",
    'import React from "react";\nexport const used = React;',
    "no-restricted-imports",
  ),
  code(
    "the model reads no clock",
    "src/rules/sfbCost.ts",
    "export const now = new Date();",
    "no-restricted-globals",
  ),
  code(
    "the model draws no random number",
    "src/rules/sfbCost.ts",
    "export const draw = Math.random();",
    "no-restricted-properties",
  ),
  code(
    "the model sends nothing",
    "src/rules/sfbCost.ts",
    'export const answer = fetch("/");',
    "no-restricted-globals",
  ),
  code(
    "the model knows no page",
    "src/rules/sfbCost.ts",
    "export const page = document.title;",
    "no-restricted-globals",
  ),
  code(
    "the model does not know Excel",
    "src/rules/sfbCost.ts",
    "export const run = Excel.run;",
    "no-restricted-globals",
  ),
  code(
    "text is not written into a page as HTML",
    "workbench/page/index.ts",
    'document.body.innerHTML = "x";',
    "no-restricted-syntax",
  ),
  code(
    "React is not told to take text as HTML",
    "taskpane/index.tsx",
    'export const part = <p dangerouslySetInnerHTML={{ __html: "x" }} />;',
    "no-restricted-syntax",
    "react/no-danger",
  ),
  code(
    "no script is written into a page",
    "workbench/page/index.ts",
    'document.write("x");',
    "no-restricted-syntax",
  ),
  code("no text is run as code", "workbench/page/index.ts", 'eval("1");', "no-eval"),
];

function brokenRules(): string[][] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(__dirname, "lint", "lintTexts.mjs")],
    { cwd: ROOT, encoding: "utf8", input: JSON.stringify(CASES) },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

describe("the lint rules that hold the rooms apart", () => {
  let broken: string[][];
  beforeAll(() => {
    broken = brokenRules();
  }, 120_000);

  test.each(CASES.map((each, index) => ({ ...each, index })))("$name", ({ index, breaks }) => {
    expect([...new Set(broken[index])].sort()).toEqual(breaks);
  });
});
