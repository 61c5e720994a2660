import { readFileSync } from "node:fs";
import english from "../../functions/generated/functions.en-US.json";
import swedish from "../../functions/generated/functions.json";
import { definitions, functions } from "../../functions/generated/register";
import { functionFiles } from "../../scripts/generate/paths";
import { namingProblems } from "../../scripts/generate/naming";
import { outputs } from "../../scripts/generate/outputs";

test("nothing generated is stale", async () => {
  for (const [file, content] of await outputs()) {
    expect(`${file}\n${readFileSync(file, "utf8")}`).toBe(`${file}\n${content}`);
  }
});

test("every file of functions/ is one registered function", () => {
  const ids = swedish.functions.map(({ id }) => id);
  expect(ids).toHaveLength(functionFiles().length);
  expect(Object.keys(functions).sort()).toEqual([...ids].sort());
});

describe.each(swedish.functions)("$id", ({ id, name, description, helpUrl, parameters }) => {
  const translated = english.functions.find((each) => each.id === id);

  test("takes as many arguments as it documents, by the same names", () => {
    expect(functions[id]).toHaveLength(parameters.length);
    expect(definitions[id]?.name).toBe(name);
    expect(definitions[id]?.parameters.map((each) => each.name)).toEqual(
      parameters.map((each) => each.name),
    );
  });

  test("is described in both languages under the same name", () => {
    expect(translated?.name).toBe(name);
    expect(translated?.parameters.map((each) => each.name)).toEqual(
      parameters.map((each) => each.name),
    );
    const pairs = [
      [description, translated?.description],
      ...parameters.map((each, i) => [each.description, translated?.parameters[i]?.description]),
    ];
    for (const [inSwedish = "", inEnglish = ""] of pairs) {
      expect(inSwedish.length).toBeGreaterThan(10);
      expect(inEnglish.length).toBeGreaterThan(10);
      expect(inEnglish).not.toBe(inSwedish);
    }
  });

  test("has a help page of its own", () => {
    expect(helpUrl).toBe(`https://localhost:3000/help/${id.toLowerCase()}.html`);
  });

  test("says the default that it uses, where it says one", () => {
    parameters.forEach((each, i) => {
      const said = /Utelämnad: (\d+(?:,\d+)?)/.exec(each.description)?.[1];
      if (said !== undefined) expect(definitions[id]?.parameters[i]?.fallbackText).toBe(said);
    });
  });
});

test("error cells reach the functions, and so do data types", () => {
  expect(swedish.allowErrorForDataTypeAny).toBe(true);
  expect(swedish.allowCustomDataForDataTypeAny).toBe(true);
});

describe("naming rules that the tool does not check", () => {
  const named = (id: string, name = id, description = "Räknar."): string[] =>
    namingProblems([
      { id, name, description, helpUrl: "", parameters: [], result: { dimensionality: "matrix" } },
    ]);

  test.each([
    ["SFB", "SFB"],
    ["SJUKLON", "SJUKLÖN"],
    ["FORALDRAAVDRAG", "FÖRÄLDRAAVDRAG"],
  ])("%s %s is a name", (id, name) => {
    expect(named(id, name)).toEqual([]);
  });

  test.each([
    ["LAS12", "LAS12"],
    ["KST1", "KST1"],
    ["R1C1", "R1C1"],
    ["R2C", "R2C"],
    ["RUN", "RUN"],
    ["SUMMA", "SUMMA"],
    ["PA", "PA"],
    ["SJUKLÖN", "SJUKLÖN"],
    ["TVA", "TVÅ ORD"],
    ["LON", "LONER"],
  ])("%s %s is none", (id, name) => {
    expect(named(id, name)).not.toEqual([]);
  });

  test("a description is there and short enough for Excel", () => {
    expect(named("SFB", "SFB", "")).toEqual(["SFB: description has no text"]);
    expect(named("SFB", "SFB", "å".repeat(256))).toHaveLength(1);
  });

  test("two functions share no name, whatever the case", () => {
    const one = { id: "SFB", name: "SFB", description: "Räknar.", helpUrl: "", parameters: [] };
    const result = { dimensionality: "matrix" };
    expect(
      namingProblems([
        { ...one, result },
        { ...one, id: "ANNAN", name: "Sfb", result },
      ]),
    ).toHaveLength(2);
  });
});
