import { blankCellsContract } from "./blankCellsContract";
import { copyContract } from "./copyContract";
import { sheetContract } from "./sheetContract";
import { AWKWARD_NAME, SEED } from "./seed";
import { rewriteContract } from "./rewriteContract";
import { sheetsContract } from "./sheetsContract";
import { updateContract } from "./updateContract";
import { tablesContract } from "./tablesContract";
import { storedContract } from "./storedContract";
import { valuesContract } from "./valuesContract";
import { wholeLinesContract } from "./wholeLinesContract";
import type { CellContent, RangeReference, WorkbookPort } from "../../taskpane/workbook/port";

/** What each adapter's test gives the contract: the port, and what a user does beside it. */
export interface ContractHost {
  readonly port: WorkbookPort;
  /** The user marks a range. */
  mark(sheet: string, address: string): void;
  /** The user protects a sheet. */
  protect(sheet: string): void;
  /** The user hides rows, counted from 0. */
  hideRows(sheet: string, rows: readonly number[]): void;
  /** The user gives a cell a number format. */
  format(sheet: string, address: string, format: string): void;
  /** The user gives a sheet another name. */
  rename(sheet: string, name: string): void;
  /** The user takes a sheet away. */
  remove(sheet: string): void;
  /** The user gives an area a name. */
  nameRange(name: string, sheet: string, address: string): void;
  /** What the host calls the workbook's first table, where the template asks for "Prognos". */
  readonly firstTable: string;
  /** The XML parts in the workbook, ours and others'. */
  customXml(): string[];
  /** Another program or author has put a part in the workbook. */
  putCustomXml(xml: string): void;
  close(): void;
}

export interface SeedSheet {
  readonly name: string;
  /** By address; a formula begins with =. */
  readonly cells: Readonly<Record<string, CellContent>>;
}

export interface Seed {
  readonly sheets: readonly SeedSheet[];
  /** What the formulas of the contract come to, for a host that does not calculate. */
  readonly answers: Readonly<Record<string, CellContent>>;
}

const at = (sheet: string, address: string): RangeReference => ({ sheet, address });
const D4 = at("Kostnad", "D4");

/** The one contract that both adapters of the workbook port keep. */
export function workbookContract(create: (seed: Seed) => ContractHost): void {
  let host: ContractHost;
  let port: WorkbookPort;
  beforeEach(() => {
    host = create(SEED);
    port = host.port;
  });
  afterEach(() => host.close());

  const formulaIn = async (cell: RangeReference) => (await port.read(cell)).formulas[0]?.[0];
  const valueIn = async (cell: RangeReference) => (await port.read(cell)).values[0]?.[0];

  describe("sheets and marking", () => {
    test("sheet names come in tab order, as they are written", async () => {
      expect(await port.sheetNames()).toEqual(["Kostnad", AWKWARD_NAME]);
    });

    test("the marked cell comes with its sheet", async () => {
      host.mark("Kostnad", "B4");
      expect(await port.selection()).toEqual(at("Kostnad", "B4"));
    });

    test("a marked range on a sheet whose name needs quotes comes without them", async () => {
      host.mark(AWKWARD_NAME, "B4:C9");
      expect(await port.selection()).toEqual(at(AWKWARD_NAME, "B4:C9"));
    });

    test("a new marking is told, on the same sheet and on another, until the end is asked for", async () => {
      const told: RangeReference[] = [];
      const end = port.onSelectionChanged((marked) => told.push(marked));
      await settle();
      host.mark("Kostnad", "C7");
      await settle();
      host.mark(AWKWARD_NAME, "A2:B3");
      await settle();
      end();
      await settle();
      host.mark("Kostnad", "E1");
      await settle();
      expect(told).toEqual([at("Kostnad", "C7"), at(AWKWARD_NAME, "A2:B3")]);
    });
  });

  describe("reading", () => {
    test("numbers, texts, truth values, formulas, errors and empty cells", async () => {
      expect(await port.read(at("Kostnad", "A1:B6"))).toEqual({
        sheet: "Kostnad",
        address: "A1:B6",
        values: [
          ["År", 2025],
          ["Summa", 2],
          [null, "#DIV/0!"],
          [null, null],
          [true, null],
          [null, ""],
        ],
        formulas: [
          ["År", 2025],
          ["Summa", "=1+1"],
          [null, "=1/0"],
          [null, null],
          [true, null],
          [null, '=""'],
        ],
      });
    });

    test("what a date cell shows comes with its number: a year, a month, a day", async () => {
      host.format("Kostnad", "C1", "yyyy");
      host.format("Kostnad", "D1", "mmm-yy");
      host.format("Kostnad", "E1", "yyyy-mm-dd");
      host.format("Kostnad", "F1", "#,##0");
      const serials = [46_023, 46_054, 46_096, 46_023];
      await port.writeValues(at("Kostnad", "C1"), [serials]);
      const { values, shownPeriods, shownDates } = await port.read(at("Kostnad", "C1:F1"));
      expect(values).toEqual([serials]);
      // 2026-01-01 is 46 023; 31 days later it is February, 42 more 15 March.
      expect(shownPeriods).toEqual([["2026", "2026-02", undefined, undefined]]);
      expect(shownDates).toEqual([["2026-01-01", "2026-02-01", "2026-03-15", undefined]]);
    });

    test("$ signs and small letters are taken", async () => {
      expect(await valueIn(at("Kostnad", "$b$1"))).toBe(2025);
    });

    test.each(["", "B", "B0", "1B", "B4:", "B4:C5:D6", "XFE1", "A1048577", "Kostnad!B4", "=B4"])(
      "the address %p is refused",
      async (address) => {
        await expect(port.read(at("Kostnad", address))).rejects.toMatchObject({
          code: "invalidReference",
          message: expect.stringContaining("giltig celladress"),
        });
      },
    );

    test("a sheet that does not exist is named in the message", async () => {
      await expect(port.read(at("Budget", "A1"))).rejects.toMatchObject({
        code: "notFound",
        message: expect.stringContaining("”Budget” finns inte"),
      });
    });
  });

  describe("writing a formula", () => {
    test("a PA formula comes back as it was written, and calculated", async () => {
      await port.writeFormula(D4, "=PA.SCHABLON(2025)");
      expect(await formulaIn(D4)).toBe("=PA.SCHABLON(2025)");
      expect(await valueIn(D4)).toBe(342.6);
    });

    test("Swedish letters in the name and decimal points pass unchanged", async () => {
      await port.writeFormula(D4, "=PA.SJUKLÖN(165.5,8,37)");
      expect(await formulaIn(D4)).toBe("=PA.SJUKLÖN(165.5,8,37)");
    });

    test("the cell written to is marked afterwards, on its own sheet", async () => {
      await port.writeFormula(at(AWKWARD_NAME, "C2"), "=Kostnad!B1");
      expect(await port.selection()).toEqual(at(AWKWARD_NAME, "C2"));
      expect(await valueIn(at(AWKWARD_NAME, "C2"))).toBe(2025);
    });

    test.each([
      ["a number", "B1"],
      ["a formula", "B2"],
      ["a formula that gives an empty text", "B6"],
    ])("a cell with %s is not written over unasked", async (_what, address) => {
      const cell = at("Kostnad", address);
      const before = await port.read(cell);
      await expect(port.writeFormula(cell, "=PA.SCHABLON(2025)")).rejects.toMatchObject({
        code: "occupied",
        message: `Cellen Kostnad!${address} är inte tom. Inget har skrivits.`,
      });
      expect(await port.read(cell)).toEqual(before);
    });

    test("an occupied cell is written over when that is asked for", async () => {
      const cell = at(AWKWARD_NAME, "B4");
      await port.writeFormula(cell, "=PA.SCHABLON(2025)", { overwrite: true });
      expect(await formulaIn(cell)).toBe("=PA.SCHABLON(2025)");
    });

    test("hidden rows are read and told, counted in the range", async () => {
      const range = { sheet: "Kostnad", address: "A2:B6" };
      expect((await port.read(range)).hiddenRows).toBeUndefined();
      host.hideRows("Kostnad", [2, 4, 7]);
      expect((await port.read(range)).hiddenRows).toEqual([1, 3]);
      expect((await port.read({ ...range, address: "A3:B3" })).hiddenRows).toEqual([0]);
    });

    test("a locked cell on a protected sheet is refused, also with overwrite", async () => {
      host.protect("Kostnad");
      for (const overwrite of [false, true]) {
        await expect(
          port.writeFormula(D4, "=PA.SCHABLON(2025)", { overwrite }),
        ).rejects.toMatchObject({
          code: "protected",
          message: expect.stringContaining("”Kostnad” är skyddat"),
        });
      }
      expect(await formulaIn(D4)).toBeNull();
    });

    test("a sheet that does not exist is refused", async () => {
      await expect(
        port.writeFormula(at("Budget", "A1"), "=PA.SCHABLON(2025)"),
      ).rejects.toMatchObject({ code: "notFound" });
    });

    test("several cells or no cell at all are refused", async () => {
      for (const address of ["D4:D5", "D", ""]) {
        await expect(
          port.writeFormula(at("Kostnad", address), "=PA.SCHABLON(2025)"),
        ).rejects.toMatchObject({ code: "invalidReference" });
      }
    });
  });

  valuesContract(() => port);
  const protect = (sheet: string) => host.protect(sheet);
  sheetContract(() => port, protect);
  sheetsContract(() => host);
  copyContract(() => host);
  updateContract(() => host);
  tablesContract(() => host);
  wholeLinesContract(() => host);
  rewriteContract(() => host);
  blankCellsContract(() => host);
  storedContract(() => host);
}

/** Lets the events and answers that are on their way arrive. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 12; i += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
