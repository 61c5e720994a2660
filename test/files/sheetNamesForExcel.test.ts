import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createModel } from "../../workbench/engine/createModel";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { problemsIn } from "./problemsIn";
import { open, prepareWorkbench } from "./workbench";

const ROOT = join(__dirname, "../..");

beforeAll(prepareWorkbench);

const workbook = (...names: readonly string[]) =>
  createModel({
    version: "19.3.2",
    sheets: [
      { id: "a", name: "Summa", cells: { A1: `=SUM('${names[0]?.replaceAll("'", "''")}'!A1)*2` } },
      ...names.map((name, place) => ({ id: `b${place}`, name, cells: { A1: "21" } })),
    ],
  });

const savedNames = (bytes: Uint8Array): string[] =>
  [
    ...strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array()).matchAll(
      /<sheet [^>]*\bname="([^"]*)"/g,
    ),
  ].map(([, name = ""]) => name);

const LONG = "Utfall och budget per brukare 2025"; // 34 letters

describe("names that Excel does not take", () => {
  const CASES: readonly (readonly [readonly string[], readonly (string | undefined)[]])[] = [
    [[LONG], ["Utfall och budget per brukare 2"]],
    [
      [LONG, `${LONG} igen`],
      ["Utfall och budget per brukare 2", "Utfall och budget per brukare 3"],
    ],
    [
      [LONG, "UTFALL OCH BUDGET PER BRUKARE 2"],
      ["Utfall och budget per brukare 3", undefined],
    ],
    [["1:a kvartalet"], ["1 a kvartalet"]],
    [["Historik"], ["Historik blad"]],
    [["'79"], ["\u201979"]],
    [["x".repeat(8_000)], ["x".repeat(31)]],
    [["å".repeat(32)], ["å".repeat(31)]],
  ];
  const titled = CASES.map(([names, expected]) => ({
    title: names.join().slice(0, 60),
    names,
    expected,
  }));
  test.each(titled)(
    "$title: others in the file, each by itself, and told",
    async ({ names, expected }) => {
      const model = workbook(...names);
      const { bytes, notes } = await writeXlsx(model);
      const found = savedNames(bytes);
      const wanted = expected.map((each, place) => each ?? names[place]);
      expect(found).toEqual(["Summa", ...wanted]);
      expect(found.every((name) => name.length <= 31)).toBe(true);
      expect(notes).toHaveLength(1);
      expect(notes[0]).toContain(`”${names[0]?.slice(0, 60)}`);
      expect(notes[0]).toContain(`är ”${wanted[0]}”`);
      expect(notes[0]?.length).toBeLessThan(600);
      expect(await problemsIn(bytes)).toEqual([]);
      const reopened = await open(bytes);
      const sheetId = reopened.getters.getSheetIds()[0] ?? "";
      expect(reopened.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value).toBe(42);
      // What is open keeps its names.
      expect(model.getters.getSheetName("b0")).toBe(names[0]);
    },
  );

  test("a hundred thousand letters are cut as a few are", async () => {
    const name = "x".repeat(100_000);
    const { bytes } = await writeXlsx(createModel({ sheets: [{ id: "a", name }] }));
    expect(savedNames(bytes)).toEqual(["x".repeat(31)]);
    expect(await problemsIn(bytes)).toEqual([]);
  });

  test("a protected sheet is so in the file too", async () => {
    const model = workbook(LONG);
    model.dispatch("LOCK_SHEET", { sheetId: "b0" });
    const { bytes } = await writeXlsx(model);
    expect(savedNames(bytes)[1]).toBe("Utfall och budget per brukare 2");
    expect(model.getters.isSheetLocked("b0")).toBe(true);
  });

  test("thirty-one letters are let be", async () => {
    const { bytes, notes } = await writeXlsx(workbook("å".repeat(31)));
    expect(savedNames(bytes)[1]).toBe("å".repeat(31));
    expect(notes).toEqual([]);
  });
});

describe("a name that is typed", () => {
  const rename = (newName: string) => {
    const model = createModel();
    const [sheetId = ""] = model.getters.getSheetIds();
    const oldName = model.getters.getSheetName(sheetId);
    const { reasons } = model.dispatch("RENAME_SHEET", { sheetId, oldName, newName });
    return [model.getters.getSheetName(sheetId), ...reasons];
  };

  test.each(
    [
      "x".repeat(32),
      "x".repeat(100_000),
      "a:b",
      "a/b",
      "a\\b",
      "a?",
      "a*",
      "[a]",
      "Historik",
      "history",
      "'a",
      "a\nb",
    ].map((name) => ({ title: name.slice(0, 40), name })),
  )("$title is refused", ({ name }) => {
    expect(rename(name)).toEqual(["Blad1", "ForbiddenCharactersInSheetName"]);
  });

  test.each(["x".repeat(31), "2025", "A1", "SFB & LSS", "Indata (ny)", "Utfall 2025-03"])(
    "%j is taken",
    (name) => {
      expect(rename(name)).toEqual([name]);
    },
  );

  test("a copy of a sheet has a name that Excel takes", () => {
    const model = createModel();
    const [sheetId = ""] = model.getters.getSheetIds();
    const newName = "Utfall per brukare och månad 25"; // 31 letters
    model.dispatch("RENAME_SHEET", { sheetId, oldName: "Blad1", newName });
    const { getters } = model as unknown as {
      getters: { getDuplicateSheetName(name: string): string };
    };
    expect(getters.getDuplicateSheetName(newName)).toBe("Kopia av Utfall per brukare och");
    expect(getters.getDuplicateSheetName("Blad1")).toBe("Kopia av Blad1");
  });
});

test("kalkyl --ut says which sheets have another name in the file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pa-names-"));
  const file = join(folder, "in.xlsx");
  // A file of another program: its names may be longer than Excel's.
  const { bytes } = await writeXlsx(workbook("Kort"));
  const parts = unzipSync(bytes);
  const renamed = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      path.startsWith("xl/w") ? strToU8(strFromU8(part).replaceAll("Kort", LONG)) : part,
    ]),
  );
  writeFileSync(file, zipSync(renamed));
  const out = join(folder, "ut.xlsx");
  const { stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "workbench/kalkyl/main.ts"), file, "--ut", out],
    { cwd: ROOT, encoding: "utf8" },
  );
  expect(stderr).toContain(`”${LONG}” är ”Utfall och budget per brukare 2”`);
  expect(savedNames(readFileSync(out))).toContain("Utfall och budget per brukare 2");
  rmSync(folder, { recursive: true, force: true });
});
