import { createExcelWorkbook } from "../../taskpane/workbook/excelWorkbook";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";
import { ExcelHost } from "./excelHost/excelHost";

beforeAll(xmlInNode);

const SETTING = "pa-kalkyl.arbete";
const SETTINGS = {
  prognos: SETTING,
  avvikelse: "pa-kalkyl.avvikelse",
  retro: "pa-kalkyl.retro",
  egenregi: "pa-kalkyl.egenregi",
  siffror: "pa-kalkyl.siffror",
  egnavarden: "pa-kalkyl.egnavarden",
  arenden: "pa-kalkyl.arenden",
} as const;

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
    await port.writeStored("prognos", "ett", undefined);
    expect(ids()).toEqual([host.workbook.settings.get(SETTING)]);
  });

  test("each name has a setting of its own, so that one never points at another's part", async () => {
    for (const name of [
      "prognos",
      "avvikelse",
      "retro",
      "egenregi",
      "siffror",
      "egnavarden",
      "arenden",
    ] as const) {
      await port.writeStored(name, name, undefined);
      const part = host.workbook.customXml.get(String(host.workbook.settings.get(SETTINGS[name])));
      expect(part).toContain(`>${name}<`);
    }
    expect(ids()).toHaveLength(7);
  });

  test.each([
    ["missing", () => host.workbook.settings.delete(SETTING)],
    ["of a part that is gone", () => host.workbook.settings.set(SETTING, "{borta}")],
    ["no id at all", () => host.workbook.settings.set(SETTING, 7)],
  ])("an id that is %s: the part is found by its namespace", async (_what, damage) => {
    const revision = await port.writeStored("prognos", "ett", undefined);
    damage();
    expect(await port.readStored("prognos")).toEqual({ text: "ett", revision });
    await port.writeStored("prognos", "två", revision);
    expect(ids()).toEqual([host.workbook.settings.get(SETTING)]);
  });

  test("reading takes at most two round trips, writing four", async () => {
    await port.readStored("prognos");
    expect(host.roundTrips).toBe(1);
    const revision = await port.writeStored("prognos", "ett", undefined);
    host.roundTrips = 0;
    await port.readStored("prognos");
    expect(host.roundTrips).toBe(2);
    host.roundTrips = 0;
    await port.writeStored("prognos", "två", revision);
    expect(host.roundTrips).toBe(4);
  });

  test("another author's text that comes while ours is written is kept beside it", async () => {
    const revision = await port.writeStored("prognos", "ett", undefined);
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips !== 2) return;
      host.workbook.addCustomXml(
        '<arbete xmlns="urn:pa-kalkyl:arbete" revision="2-annan">deras</arbete>',
      );
    };
    await port.writeStored("prognos", "vårt", revision);
    const kept = [...host.workbook.customXml.values()];
    expect(kept).toHaveLength(2);
    expect(kept).toEqual([expect.stringContaining(">deras<"), expect.stringContaining(">vårt<")]);
  });

  test("a connection that breaks before the text is kept is told, and the old text stays", async () => {
    const revision = await port.writeStored("prognos", "ett", undefined);
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips === 2) host.workbook.mostLetters = 0;
    };
    await expect(port.writeStored("prognos", "två", revision)).rejects.toMatchObject({
      code: "unavailable",
    });
    host.workbook.mostLetters = 5_000_000;
    expect(await port.readStored("prognos")).toEqual({ text: "ett", revision });
  });

  test("one that breaks after it is kept leaves the old part beside it, and the new one is read", async () => {
    const revision = await port.writeStored("prognos", "ett", undefined);
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips === 3) host.workbook.mostLetters = 0;
    };
    const next = await port.writeStored("prognos", "två", revision);
    host.workbook.mostLetters = 5_000_000;
    expect(await port.readStored("prognos")).toEqual({ text: "två", revision: next });
    expect(ids()).toHaveLength(2);
  });

  test("an old part that another author has taken away meanwhile is no hindrance", async () => {
    const revision = await port.writeStored("prognos", "ett", undefined);
    const [old = ""] = ids();
    host.roundTrips = 0;
    host.onRoundTrip = (trips) => {
      if (trips === 3) host.workbook.customXml.delete(old);
    };
    await port.writeStored("prognos", "två", revision);
    expect((await port.readStored("prognos"))?.text).toBe("två");
  });

  test("reading waits while a cell is edited, and so does keeping", async () => {
    host.cellEditMode = true;
    const writing = port.writeStored("prognos", "ett", undefined);
    setTimeout(() => (host.cellEditMode = false), 20);
    await writing;
    expect((await port.readStored("prognos"))?.text).toBe("ett");
  });
});
