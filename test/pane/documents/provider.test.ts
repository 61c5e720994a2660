import fc from "fast-check";
import { ModelError } from "../../../src/modelError";
import {
  providerDocument,
  type ProviderWork,
} from "../../../taskpane/documents/provider/providerDocument";
import { providerText } from "../../../taskpane/documents/provider/providerText";
import { readProvider } from "../../../taskpane/documents/provider/readProvider";
import { providerWork } from "../../../taskpane/provider/providerWork";
import { startingPoints } from "../../../taskpane/provider/startingPoints";
import { allFields } from "../../../taskpane/provider/typedFields";

const begun = providerWork.nothing();
const work: ProviderWork = {
  typed: { year: "2025-02", monthlyPay: "mycket", po: "31,42 %", obOn: "nej" },
  origin: { name: "Kostnad!A2:B40", cells: { sheet: "Kostnad", address: "A2:B40" } },
  goal: { unknown: "volume", target: "−500 000", measure: "beforeGrant" },
  gaps: { baseYear: 2022, increases: { 2024: "20,5", 2025: "" } },
  ahead: { lastYear: "2031", wageGrowth: "3", uplift: "halv", personsAYear: "−2" },
};

type Raw = Record<string, unknown>;
type Document = Raw & Record<"typed" | "origin" | "goal" | "gaps" | "ahead", Raw>;
/** The stored text with one thing in it changed. */
function changed(change: (document: Document) => void): string {
  const document = JSON.parse(providerText(work)) as Document;
  change(document);
  return JSON.stringify(document);
}

test("every starting point, and cells with all that is typed beside them, come back whole", () => {
  const works = startingPoints.map(({ name, typed }) => ({
    ...begun,
    typed: typed(),
    origin: { name },
  }));
  for (const each of [...works, work]) expect(readProvider(providerText(each))).toEqual(each);
});

const typed = fc.string({ maxLength: 40, unit: "binary" });
const anyWork: fc.Arbitrary<ProviderWork> = fc.record({
  typed: fc.dictionary(fc.constantFrom(...allFields.map(({ id }) => id)), typed),
  origin: fc.constantFrom(work.origin, {
    name: "Exempel: Malmö 2024, ändrat",
    example: "Exempel: Malmö",
    changed: true as const,
  }),
  goal: fc.record({
    unknown: fc.constantFrom("schablon", "volume", "commonWeeklyHours", "monthlyPay"),
    target: typed,
    measure: fc.constantFrom("afterGrant", "beforeGrant"),
  }),
  gaps: fc.record({
    baseYear: fc.integer({ min: 2020, max: 2024 }),
    increases: fc.dictionary(fc.constantFrom("2021", "2025"), typed),
  }),
  ahead: fc.option(
    fc.record({ lastYear: typed, wageGrowth: typed, uplift: typed, personsAYear: typed }),
    { nil: undefined },
  ),
});

test("anything that can be typed comes back as it was", () => {
  fc.assert(
    fc.property(anyWork, (each) => {
      expect(readProvider(providerText(each))).toEqual(each);
    }),
  );
});

test.each<[string, (document: Document) => void, string]>([
  ["no fields", (all) => delete (all as Raw).typed, "Uppgifterna går inte att läsa"],
  ["an unknown field", ({ typed: raw }) => (raw.lon = "1"), "okänt fält, ”lon”"],
  ["a field that is no text", ({ typed: raw }) => (raw.po = 31), "”PO-pålägg” går inte att läsa"],
  [
    "a text too long",
    ({ typed: raw }) => (raw.monthlyPay = "9".repeat(41)),
    "”Månadslön” är längre än 40 tecken",
  ],
  ["no origin", (all) => (all.origin = {}), "Uppgifternas ursprung saknas"],
  ["cells without a sheet", ({ origin }) => (origin.cells = { address: "A1" }), "blad saknas"],
  ["a goal for the year", ({ goal }) => (goal.unknown = "year"), "inte ett känt val"],
  ["a result that is none", ({ goal }) => (goal.measure = "noll"), "inte ett känt val"],
  ["a base year to come", ({ gaps }) => (gaps.baseYear = 2099), "2099, som inte går att välja"],
  ["increases of no year", ({ gaps }) => (gaps.increases = { i: "1" }), "inte ett årtal"],
  ["years ahead without one", ({ ahead }) => delete ahead.uplift, "Uppräkningen under Kommande år"],
])("%s is refused by name", (_what, change, message) => {
  expect(() => readProvider(changed(change))).toThrow(ModelError);
  expect(() => readProvider(changed(change))).toThrow(message);
});

test("an older version is migrated, another kind of document and a newer one refused", () => {
  const old = changed((document) => {
    document.version = 0;
    document.goal = { unknown: "volume", target: "0" };
  });
  const kind = {
    ...providerDocument,
    migrations: new Map([
      [0, (raw: Raw) => ({ ...raw, goal: { ...(raw.goal as Raw), measure: "beforeGrant" } })],
    ]),
  };
  expect(readProvider(old, kind).goal).toEqual({ ...work.goal, target: "0" });
  expect(() => readProvider(old)).toThrow("okänd version");
  expect(() => readProvider(changed((all) => (all.version = 2)))).toThrow("nyare version (2)");
  expect(() => readProvider(changed((all) => (all.format = "pa-kalkyl-retro")))).toThrow(
    "Innehållet är inte uppgifter till Egen regi",
  );
});
