import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";
import { ExcelHost } from "./excelHost/excelHost";

jest.setTimeout(30_000);
beforeAll(xmlInNode);

const SETTING = "pa-kalkyl.arbete";

describe("what PA-kalkyl keeps in Excel's workbook", () => {
  let host: ExcelHost;
  const port = createExcelWorkbook();
  beforeEach(() => {
    host = new ExcelHost(["Kostnad"], {});
    Object.assign(globalThis, { Excel: host.Excel });
  });
  afterEach(() => host.close());

  const ids = (): string[] => [...host.workbook.customXml.keys()];

  test("the settings say which part was written last", async () => {
    await port.writeStored("ett", undefined);
    expect(ids()).toEqual([host.workbook.settings.get(SETTING)]);
  });

  test.each([
    ["missing", () => host.workbook.settings.delete(SETTING)],
    ["of a part that is gone", () => host.workbook.settings.set(SETTING, "{borta}")],
    ["no id at all", () => host.workbook.settings.set(SETTING, 7)],
  ])("an id that is %s: the part is found by its namespace", async (_what, damage) => {
    const revision = await port.writeStored("ett", undefined);
    damage();
    expect(await port.readStored()).toEqual({ text: "ett", revision });
    await port.writeStored("två", revision);
    expect(ids()).toEqual([host.workbook.settings.get(SETTING)]);
  });

  test("reading takes at most two round trips, writing four", async () => {
    await port.readStored();
    expect(host.roundTrips).toBe(1);
    const revision = await port.writeStored("ett", undefined);
    host.roundTrips = 0;
    await port.readStored();
    expect(host.roundTrips).toBe(2);
    host.roundTrips = 0;
    await port.writeStored("två", revision);
    expect(host.roundTrips).toBe(4);
  });

  test("another author's text that comes while ours is written is kept beside it", async () => {
    const revision = await port.writeStored("ett", undefined);
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips !== 2) return;
      host.workbook.addCustomXml(
        '<arbete xmlns="urn:pa-kalkyl:arbete" revision="2-annan">deras</arbete>',
      );
    };
    await port.writeStored("vårt", revision);
    const kept = [...host.workbook.customXml.values()];
    expect(kept).toHaveLength(2);
    expect(kept).toEqual([expect.stringContaining(">deras<"), expect.stringContaining(">vårt<")]);
  });

  test("a workbook that stops answering half way has one text or the other, never none", async () => {
    const revision = await port.writeStored("ett", undefined);
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips === 3) host.workbook.mostLetters = 0;
    };
    await expect(port.writeStored("två", revision)).rejects.toMatchObject({ code: "unavailable" });
    host.workbook.mostLetters = 5_000_000;
    expect((await port.readStored())?.text).toBe("två");
    expect(ids()).toHaveLength(2);
  });

  test("reading waits while a cell is edited, and so does keeping", async () => {
    host.cellEditMode = true;
    const writing = port.writeStored("ett", undefined);
    setTimeout(() => (host.cellEditMode = false), 20);
    await writing;
    expect((await port.readStored())?.text).toBe("ett");
  });
});
