import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contents, fill, first, open, prepareWorkbench, saved } from "./workbench";
import { createWorkbenchPort } from "../../workbench/port/workbenchWorkbook";
import { createModel } from "../../workbench/engine/createModel";
import { kalkylProgram } from "./kalkylProgram";
import { zipOf } from "./zipOf";

const ROOT = join(__dirname, "../..");
let folder = "";
let program = "";
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
  program = kalkylProgram("kalkyl");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kalkyl(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

async function save(name: string, rows: readonly (readonly (string | number)[])[]) {
  const model = createModel();
  fill(model, rows);
  writeFileSync(path(name), await saved(model));
  return path(name);
}

test("a table of the PA cells, in Swedish, and slutkod 0 when all have values", async () => {
  const file = await save("bra.xlsx", [
    [2025, 455, 565386, "=PA.KOSTNAD(A1,B1,C1)"],
    ["=SUM(B1:C1)", "=ROUND(PA.HELTID(34.33),4)"],
  ]);
  const { status, stdout, stderr } = kalkyl(file);
  expect(stderr).toBe("");
  expect(stdout.split("\n").map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["Blad", "Cell", "Formel", "Värde", "Ändrat"],
    ["Blad1", "D1", "=PA.KOSTNAD(A1;B1;C1)", expect.stringMatching(/^356.264.943,60$/)],
    ["Blad1", "B2", "=AVRUNDA(PA.HELTID(34,33);4)", "1,1652"],
    [""],
    ["2 celler, 0 fel, 0 ändrade"],
    [""],
  ]);
  expect(status).toBe(0);
});

test("errors with their message and slutkod 1, as JSON too", async () => {
  const file = await save("fel.xlsx", [["=PA.SCHABLON(2099)", "=PA.SCHABLON(2025)"]]);
  const table = kalkyl(file);
  expect(table.status).toBe(1);
  expect(table.stdout).toMatch(/A1 +=PA\.SCHABLON\(2099\) +#SAKNAS! .*2099/);
  const json = kalkyl(file, "--json");
  expect(json.status).toBe(1);
  expect(JSON.parse(json.stdout)).toEqual([
    {
      blad: "Blad1",
      cell: "A1",
      formel: "=PA.SCHABLON(2099)",
      värde: "#N/A",
      fel: expect.stringContaining("2099"),
    },
    { blad: "Blad1", cell: "B1", formel: "=PA.SCHABLON(2025)", värde: 342.6 },
  ]);
});

test("a workbook someone else made: what its file said stands beside what changed", () => {
  writeFileSync(
    path("annan.xlsx"),
    zipOf({
      sheets: { Kalkyl: 1 },
      rows: {
        1: '<row r="1"><c r="A1"><f>_xldudf_PA_SCHABLON(2025)</f><v>332.6</v></c><c r="B1"><f>_xldudf_PA_SCHABLON(2024)</f><v>332.6</v></c><c r="C1" t="e"><f>_xldudf_PA_SCHABLON(2023)</f><v>#NAME?</v></c></row>',
      },
    }),
  );
  const { status, stdout } = kalkyl(path("annan.xlsx"), "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    { blad: "Kalkyl", cell: "A1", formel: "=PA.SCHABLON(2025)", värde: 342.6, sparat: 332.6 },
    { blad: "Kalkyl", cell: "B1", formel: "=PA.SCHABLON(2024)", värde: 332.6 },
    expect.objectContaining({ cell: "C1", sparat: "#NAME?" }),
  ]);
});

test("--ut saves the recalculated workbook and leaves the first one alone", async () => {
  const file = await save("in.xlsx", [["=PA.SCHABLON(2025)", "text"]]);
  const before = readFileSync(file);
  expect(kalkyl(file, "--ut", path("ut.xlsx")).status).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  const written = await open(readFileSync(path("ut.xlsx")));
  expect(contents(written)["Blad1"]?.["0,0"]).toEqual(["=PA.SCHABLON(2025)", 342.6, "342,60"]);
  expect(first(written)).toBeTruthy();
});

test("--ut keeps all that PA-kalkyl has saved in the workbook: scenarios, deviation, run-off", async () => {
  const names = ["prognos", "avvikelse", "retro", "egenregi", "siffror"] as const;
  const model = createModel();
  for (const name of names) {
    await createWorkbenchPort(model).writeStored(name, `{"${name}":["Fler över 65"]}`, undefined);
  }
  writeFileSync(path("scenarier.xlsx"), await saved(model));
  expect(kalkyl(path("scenarier.xlsx"), "--ut", path("scenarier-ut.xlsx")).status).toBe(0);
  const again = await open(readFileSync(path("scenarier-ut.xlsx")));
  for (const name of names) {
    const stored = await createWorkbenchPort(again).readStored(name);
    expect(stored?.text).toBe(`{"${name}":["Fler över 65"]}`);
  }
});

test("the file itself is never written over", async () => {
  const file = await save("samma.xlsx", [["=PA.SCHABLON(2025)"]]);
  const before = readFileSync(file);
  const { status, stderr } = kalkyl(file, "--ut", join(folder, ".", "samma.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toMatch(/samma som den som räknas om/);
  expect(readFileSync(file).equals(before)).toBe(true);
});

test.each([
  [[], /Ange arbetsboken/],
  [["a.xlsx", "b.xlsx"], /en arbetsbok i taget/],
  [["a.xlsx", "--ut"], /Efter --ut/],
  [["a.xlsx", "--fort"], /Valet --fort finns inte/],
  [["finns-inte.xlsx"], /finns inte eller går inte att läsa/],
  [[ROOT], /är en mapp/],
  [[join(ROOT, "package.json")], /ingen Excel-arbetsbok/],
])(
  "bad use %j: what is wrong, and slutkod 2",
  (words, message) => {
    const { status, stdout, stderr } = kalkyl(...words);
    expect(stderr).toMatch(message);
    expect(stdout).toBe("");
    expect(status).toBe(2);
  },
  60_000,
);

test("--hjälp and --help explain in Swedish, and so does the command that the handbook gives", () => {
  const given = spawnSync("npm", ["run", "--silent", "kalkyl", "--", "--hjälp"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  for (const { status, stdout } of [given, kalkyl("--hjälp"), kalkyl("--help")]) {
    expect(stdout).toMatch(/Räknar om PA-funktionerna/);
    expect(status).toBe(0);
  }
  expect(existsSync(path("ut2.xlsx"))).toBe(false);
});

test("a workbook without PA functions, and an empty one, say so and end with 0", async () => {
  for (const rows of [[[1, "=A1*2"]], []]) {
    const file = await save("utan.xlsx", rows);
    const { status, stdout, stderr } = kalkyl(file);
    expect([status, stdout, stderr]).toEqual([0, "Arbetsboken har inga PA-funktioner.\n", ""]);
  }
  const { status, stdout } = kalkyl(path("utan.xlsx"), "--json");
  expect([status, JSON.parse(stdout)]).toEqual([0, []]);
});

test("names with spaces and å, ä, ö work, from the folder the command was given in", async () => {
  mkdirSync(path("Björks mapp"));
  await save("Björks mapp/år 2025 – utfall.xlsx", [["=PA.SCHABLON(2025)"]]);
  const { status, stderr } = kalkyl(
    "Björks mapp/år 2025 – utfall.xlsx",
    "--ut",
    "Björks mapp/ny fil.xlsx",
  );
  expect([status, stderr]).toEqual([0, ""]);
  expect(existsSync(path("Björks mapp/ny fil.xlsx"))).toBe(true);
});

test("a folder that does not exist after --ut is told, and slutkod 2", async () => {
  const file = await save("bra2.xlsx", [["=PA.SCHABLON(2025)"]]);
  const { status, stdout, stderr } = kalkyl(file, "--ut", path("saknas/ut.xlsx"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/går inte att skriva. Kontrollera att mappen finns/);
});

test("what the file holds that is not here, and what cannot be saved, is told beside the result", async () => {
  const rows =
    '<row r="1"><c r="A1"><f>_xldudf_PA_SCHABLON(2025)</f><v>342.6</v></c><c r="B1"><f>COUNTUNIQUE(1,1)</f><v>1</v></c><c r="C1"><f>_xlfn.SORTBY(1,A1:A1)</f><v>1</v></c></row>';
  writeFileSync(path("mer.xlsx"), zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows } }));
  const { status, stdout, stderr } = kalkyl(
    path("mer.xlsx"),
    "--json",
    "--ut",
    path("mer-ut.xlsx"),
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toHaveLength(1);
  expect(stderr.trim().split("\n")).toEqual([
    "Obs: Arbetsbänken har inte funktionen SORTBY. Formeln är kvar men visar fel här: Blad1!C1.",
    "Obs: Excel har inte funktionen COUNTUNIQUE. Värdet är sparat i stället för formeln i Blad1!B1.",
  ]);
});

test("five thousand PA cells are recalculated and saved", () => {
  const rows = Array.from({ length: 5000 }, (_, index) => {
    const row = index + 1;
    return `<row r="${row}"><c r="A${row}"><v>${2020 + (index % 6)}</v></c><c r="B${row}"><f>_xldudf_PA_SCHABLON(A${row})</f></c></row>`;
  });
  writeFileSync(path("stor.xlsx"), zipOf({ sheets: { Blad1: 1 }, rows: { 1: rows.join("") } }));
  const { status, stdout } = kalkyl(path("stor.xlsx"), "--ut", path("stor-ut.xlsx"));
  expect(status).toBe(0);
  // 2020 + 4999 mod 6 = 2021, the year of 315,00.
  expect(stdout).toMatch(/\nBlad1 +B5000 +=PA\.SCHABLON\(A5000\) +315,00 +filen: \(inget\)\n/);
  expect(stdout).toMatch(/\n5.000 celler, 0 fel, 5.000 ändrade\n$/);
  expect(existsSync(path("stor-ut.xlsx"))).toBe(true);
});

test("--öppna-formler saves ordinary formulas and says how many, and wants --ut", async () => {
  const file = await save("kostnad.xlsx", [[2025, 455, 565386, "=PA.KOSTNAD(A1,B1,C1)"]]);
  const { status, stderr } = kalkyl(file, "--ut", "oppna.xlsx", "--öppna-formler");
  expect(stderr).toContain("1 PA-cell är en vanlig formel");
  expect(status).toBe(0);
  const again = await open(readFileSync(path("oppna.xlsx")));
  const at = { sheetId: first(again), col: 3, row: 0 };
  expect(again.getters.getCellText(at, { showFormula: true })).not.toContain("PA.");
  // The manual's answer.
  expect(again.getters.getEvaluatedCell(at).value).toBeCloseTo(356_264_943.6, 2);
  const without = kalkyl(file, "--öppna-formler");
  expect([without.status, without.stderr]).toEqual([2, expect.stringContaining("Ange --ut också")]);
});
