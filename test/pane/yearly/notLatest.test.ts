import type { Base } from "../../../src/forecast/base/base";
import { PARAMETERS_DATE } from "../../../src/parameters/generated/version";
import type { OwnValue } from "../../../taskpane/documents/ownvalues/ownValues";
import type { WrittenSet } from "../../../taskpane/work/written/writtenSheets";
import { notLatest } from "../../../taskpane/yearly/notLatest";
import { plain } from "../views/renderPane";

const TODAY = "2026-11-30";
const NOTHING = { base: undefined, own: [], written: [] };
const texts = (kept: Partial<Parameters<typeof notLatest>[0]>, today = TODAY): string[] =>
  notLatest({ ...NOTHING, ...kept }, today).map(({ what, why }) => plain(`${what} | ${why}`));

const own = (row: Partial<OwnValue>): OwnValue => ({
  ...{ kind: "schablon", year: 2026, value: "350", status: "antagande", source: "" },
  ...row,
});

// 347,70 kr in 2026: SFS 2025:1045.
test("an own schablonbelopp for a year that is decided is named with what counts instead", () => {
  expect(texts({ own: [own({})] })).toEqual([
    "Egna värden, Schablonbelopp 2026: 350 kr/timme | 2026 är beslutat: 347,7 kr/timme gäller före det egna värdet, som inte används.",
  ]);
});

test("an own value of a year that nothing is known of is the latest, until the year is over", () => {
  expect(texts({ own: [own({ year: 2027 })] })).toEqual([]);
  const inhabitants = own({ kind: "inhabitants", year: 2025, value: "12500" });
  expect(texts({ own: [inhabitants] }, "2025-12-31")).toEqual([]);
  expect(texts({ own: [inhabitants] }, "2026-01-01")).toEqual([
    "Egna värden, Invånare 2025: 12 500 invånare | Statusen är antagande, men 2025 är slut. Skriv det verkliga värdet om det är känt, och ändra statusen.",
  ]);
  expect(texts({ own: [own({ ...inhabitants, status: "statistik" })] })).toEqual([]);
});

const base = (year: number, more: Partial<Base> = {}): Base => ({
  ...{ name: "Lillköping", values: { year }, series: {} },
  ...more,
});

test("a base year that is not the last one that is over is named; the last is not, nor an example's", () => {
  expect(texts({ base: base(2025) })).toEqual([]);
  expect(texts({ base: base(2024) })).toEqual([
    "Prognosens basår: 2024 (Lillköping) | 2025 är slut. Läs in 2025 med Hämta dina siffror när bokslutet är klart.",
  ]);
  expect(texts({ base: base(2020, { example: "Exempel: Malmö" }) })).toEqual([]);
});

test("an amount in the forecast's base for a year that has been decided since is named", () => {
  const series = {
    schablon: [
      { year: 2026, value: 349 },
      { year: 2027, value: 355 },
    ],
  };
  expect(texts({ base: base(2025, { series }) })).toEqual([
    "Prognosens schablonbelopp 2026: 349 kr/timme | 2026 är beslutat: 347,70 kr/timme gäller före prognosens eget, som inte används.",
  ]);
});

const written = (date: string, kept = false): WrittenSet => ({
  ...{ group: "prognos", date, title: "Lillköping", kept },
  sheets: [
    { id: "1", name: "Prognos", versions: [] },
    { id: "2", name: "Antaganden", versions: [] },
  ],
});

test("sheets written before the parameters' day are named, but not those kept as they were", () => {
  expect(texts({ written: [written(PARAMETERS_DATE), written("2020-01-31", true)] })).toEqual([]);
  const [told = ""] = texts({ written: [written("2020-01-31")] });
  expect(told).toContain("Bladen ”Prognos”, ”Antaganden”, från 2020-01-31 | ");
  expect(told).toContain(`Parametrarna ändrades ${PARAMETERS_DATE}.`);
});
