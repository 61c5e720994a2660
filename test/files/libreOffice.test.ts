import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { sampleWorkbook } from "./sampleWorkbook";
import { open, prepareWorkbench } from "./workbench";

function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

let folder = "";

/** Opens the file in LibreOffice and saves it anew as .xlsx, recalculated where asked. */
function throughLibreOffice(bytes: Uint8Array, recalculated: boolean): Uint8Array {
  const profile = join(folder, recalculated ? "recalculating" : "plain");
  mkdirSync(join(profile, "user"), { recursive: true });
  if (recalculated) {
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
  }
  const input = join(folder, "bok.xlsx");
  const out = join(profile, "out");
  writeFileSync(input, bytes);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      input,
    ],
    { stdio: "ignore", timeout: 120_000 },
  );
  return readFileSync(join(out, "bok.xlsx"));
}

const cellsOf = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*>(.*?)<\/c>/gs)].map(([, xc = "", inside = ""]) => [
      xc,
      /<v>(.*?)<\/v>/s.exec(inside)?.[1] ?? "",
    ]),
  );

/** The values LibreOffice saved, by cell, on the sheet Blad1 (the second tab). */
async function libreValues(bytes: Uint8Array): Promise<Map<string, string>> {
  const { unzipSync, strFromU8 } = await import("fflate");
  const files = unzipSync(bytes);
  return cellsOf(strFromU8(files["xl/worksheets/sheet2.xml"] ?? new Uint8Array()));
}

const whereInstalled = isInstalled() ? describe : describe.skip;

whereInstalled("LibreOffice (where it is installed)", () => {
  beforeAll(() => {
    prepareWorkbench();
    folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("opens the saved workbook and shows the saved values of single PA cells", async () => {
    const values = await libreValues(throughLibreOffice(await writeXlsx(sampleWorkbook()), false));
    expect(Number(values.get("D4"))).toBe(356264943.6);
    expect(Number(values.get("A8"))).toBe(12470640);
  }, 180_000);

  test("recalculates the ordinary formulas to the same values", async () => {
    const model = sampleWorkbook();
    const values = await libreValues(throughLibreOffice(await writeXlsx(model), true));
    const sheetId = model.getters.getSheetIdByName("Blad1") ?? "";
    for (const [xc, col, row] of [
      ["B5", 1, 4],
      ["C5", 2, 4],
      ["A10", 0, 9],
      ["B10", 1, 9],
    ] as const) {
      const { value } = model.getters.getEvaluatedCell({ sheetId, col, row });
      expect([xc, Number(values.get(xc))]).toEqual([xc, value]);
    }
  }, 180_000);

  test("saves a file that the workbench opens again", async () => {
    const saved = throughLibreOffice(await writeXlsx(sampleWorkbook()), false);
    const model = await open(saved);
    const sheetId = model.getters.getSheetIdByName("Blad1") ?? "";
    expect(model.getters.getEvaluatedCell({ sheetId, col: 3, row: 3 }).value).toBe(356264943.6);
    expect(model.getters.getEvaluatedCell({ sheetId, col: 1, row: 4 }).value).toBe(1320);
  }, 180_000);
});
