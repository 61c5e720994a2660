import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cellSource } from "../../workbench/engine/cellSource";
import { spreadsheet } from "../../workbench/engine/spreadsheet";
import type { CellValue, Model } from "../../workbench/engine/spreadsheetTypes";
import { readWorkbookFile } from "../../workbench/xlsx/read/readWorkbookFile";
import { readParts } from "../../workbench/xlsx/readParts";
import { prepareWorkbench } from "./workbench";

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

/** Opens files in one LibreOffice and saves each anew as .xlsx, recalculated where asked; in their order. */
export function allThroughLibreOffice(
  files: readonly Uint8Array[],
  recalculated: boolean,
): readonly Uint8Array[] {
  const profile = join(folder, recalculated ? "recalculating" : "plain");
  mkdirSync(join(profile, "user"), { recursive: true });
  if (recalculated) {
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), RECALCULATE);
  }
  const out = join(profile, "out");
  const names = files.map((_, place) => `bok${place + 1}.xlsx`);
  names.forEach((name, place) => writeFileSync(join(folder, name), files[place] ?? ""));
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${profile}`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
      ...names.map((name) => join(folder, name)),
    ],
    { stdio: "ignore", timeout: 120_000 + 60_000 * files.length },
  );
  return names.map((name) => readFileSync(join(out, name)));
}

/** Opens the file in LibreOffice and saves it anew as .xlsx, recalculated where asked. */
export function throughLibreOffice(bytes: Uint8Array, recalculated: boolean): Uint8Array {
  const [file] = allThroughLibreOffice([bytes], recalculated);
  if (file === undefined) throw new Error("LibreOffice gave no file.");
  return file;
}

/** What the cells of each sheet show. */
export const libreSheets = (bytes: Uint8Array) =>
  new Map(
    readWorkbookFile(readParts(bytes)).sheets.map(({ name, cells }) => [
      name,
      new Map(cells.map(({ row, col, value }) => [spreadsheet.helpers.toXC(col, row), value])),
    ]),
  );

/** LibreOffice writes 15 digits. */
export const asWritten = (value: CellValue): CellValue =>
  typeof value === "number" ? Number(value.toPrecision(15)) : value;

/** Every formula with a PA function that fills one cell only, with the value it has here. */
export function singlePaCells(model: Model): (readonly [string, string, CellValue])[] {
  const { getters } = model;
  return getters.getSheetIds().flatMap((sheetId) =>
    getters.getCells(sheetId).flatMap(({ id, isFormula }) => {
      const at = { ...getters.getCellPosition(id), sheetId };
      const zone = getters.getSpreadZone(at);
      const spills = zone && (zone.left < zone.right || zone.top < zone.bottom);
      if (!isFormula || spills || !/\bPA\./.test(cellSource(model, at))) return [];
      const xc = spreadsheet.helpers.toXC(at.col, at.row);
      return [[getters.getSheetName(sheetId), xc, getters.getEvaluatedCell(at).value] as const];
    }),
  );
}

// Skipped where LibreOffice is missing: it is no npm package and `npm test` cannot install it without
// being root. .ci/run installs it, so there they always run.
const whereInstalled = isInstalled() ? describe : describe.skip;

/** Tests with the workbench's engine and a LibreOffice of their own. */
export function withLibreOffice(tests: () => void): void {
  whereInstalled("LibreOffice (where it is installed)", () => {
    beforeAll(() => {
      prepareWorkbench();
      folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-"));
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests();
  });
}
