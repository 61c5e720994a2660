import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contents, fill, first, open, prepareWorkbench, saved } from "./workbench";
import { createModel } from "../../workbench/engine/createModel";
import { zipOf } from "./zipOf";

const ROOT = join(__dirname, "../..");
let folder = "";
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  prepareWorkbench();
  folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function kalkyl(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(ROOT, "workbench/kalkyl/main.ts"), ...words],
    { cwd: ROOT, encoding: "utf8" },
  );
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
    ["Blad1", "D1", "=PA.KOSTNAD(A1;B1;C1)", expect.stringMatching(/^356264943,6$|^356.264.944/)],
    ["Blad1", "B2", "=AVRUNDA(PA.HELTID(34,33);4)", "1,1652"],
    [""],
    ["2 celler, 0 fel, 0 ändrade"],
    [""],
  ]);
  expect(status).toBe(0);
}, 60_000);

test("errors with their message and slutkod 1, as JSON too", async () => {
  const file = await save("fel.xlsx", [["=PA.SCHABLON(2099)", "=PA.SCHABLON(2025)"]]);
  const table = kalkyl(file);
  expect(table.status).toBe(1);
  expect(table.stdout).toMatch(/A1 +=PA\.SCHABLON\(2099\) +#N\/A .*2099/);
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
}, 60_000);

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
}, 60_000);

test("--ut saves the recalculated workbook and leaves the first one alone", async () => {
  const file = await save("in.xlsx", [["=PA.SCHABLON(2025)", "text"]]);
  const before = readFileSync(file);
  expect(kalkyl(file, "--ut", path("ut.xlsx")).status).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(true);
  const written = await open(readFileSync(path("ut.xlsx")));
  expect(contents(written)["Blad1"]?.["0,0"]).toEqual(["=PA.SCHABLON(2025)", 342.6, "342,6"]);
  expect(first(written)).toBeTruthy();
}, 60_000);

test("the file itself is never written over", async () => {
  const file = await save("samma.xlsx", [["=PA.SCHABLON(2025)"]]);
  const before = readFileSync(file);
  const { status, stderr } = kalkyl(file, "--ut", join(folder, ".", "samma.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toMatch(/samma som den som räknas om/);
  expect(readFileSync(file).equals(before)).toBe(true);
}, 60_000);

test.each([
  [[], /Ange arbetsboken/],
  [["a.xlsx", "b.xlsx"], /en arbetsbok i taget/],
  [["a.xlsx", "--ut"], /Efter --ut/],
  [["a.xlsx", "--fort"], /Valet --fort finns inte/],
  [["finns-inte.xlsx"], /finns inte eller går inte att läsa/],
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

test("--hjälp and --help explain in Swedish", () => {
  for (const word of ["--hjälp", "--help"]) {
    const { status, stdout } = kalkyl(word);
    expect(stdout).toMatch(/Räknar om PA-funktionerna/);
    expect(status).toBe(0);
  }
  expect(existsSync(path("ut2.xlsx"))).toBe(false);
}, 60_000);
