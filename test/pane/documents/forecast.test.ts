import fc from "fast-check";
import { canonicalJson } from "../../../taskpane/documents/canonicalJson";
import { crc32 } from "../../../taskpane/documents/forecast/crc32";
import {
  exportedText,
  importedDocument,
  storedText,
} from "../../../taskpane/documents/forecast/exchange";
import { loadDocument } from "../../../taskpane/documents/forecast/loadDocument";
import type { Migration } from "../../../taskpane/documents/migration";
import type { ScenarioDocument } from "../../../taskpane/documents/forecast/scenarioDocument";
import { malmoBase } from "../../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../../malmo/forecast/malmoScenarios";
import { anyScenario, malmo } from "../../model/forecast/sample";

const document: ScenarioDocument = {
  format: "pa-kalkyl-scenarier",
  version: 1,
  base: malmoBase,
  scenarios: malmoScenarios,
};
const stored = (changes: object) => JSON.stringify({ ...document, ...changes });

test("what is stored comes back whole: Malmö's base and ready scenarios", () => {
  expect(loadDocument(storedText(document))).toEqual({ document, setAside: [] });
  expect(importedDocument(exportedText(document))).toEqual({ document, setAside: [] });
});

test("any scenario comes back whole", () => {
  fc.assert(
    fc.property(anyScenario("a", 10), (any) => {
      const own: ScenarioDocument = {
        ...document,
        base: { ...malmo, name: "Kommunen" },
        scenarios: [any],
      };
      expect(importedDocument(exportedText(own)).document).toEqual(own);
    }),
    { numRuns: 30 },
  );
});

test("the checksum is CRC-32: its published check value, and the Swedish letters in UTF-8", () => {
  expect(crc32("123456789")).toBe("cbf43926");
  // zlib.crc32("åäö€😀".encode()) in another language.
  expect(crc32("åäö€😀")).toBe("10be47ad");
  expect(crc32("")).toBe("00000000");
});

test("equal data is equal text, whatever the order of the keys", () => {
  expect(canonicalJson({ b: [1, { d: null, c: "å" }], a: undefined })).toBe(
    '{"b":[1,{"c":"å","d":null}]}',
  );
});

test("a file changed after export is refused", () => {
  const changed = exportedText(document).replace("37.5", "47.5");
  expect(() => importedDocument(changed)).toThrow("kontrollsumman stämmer inte");
});

test("a damaged scenario is kept aside with its name and its data, and the others can be used", () => {
  const [first, second] = malmoScenarios;
  const damaged = { ...second, changes: [{ ...second?.changes[0], field: "okänd" }] };
  const { document: loaded, setAside } = loadDocument(stored({ scenarios: [first, damaged] }));
  expect(loaded.scenarios).toEqual([first]);
  expect(setAside).toEqual([
    {
      name: "Schablonen följer OPI",
      reason: "Ändring 1 i ”Schablonen följer OPI”: uppgiften ”okänd” är inte en känd uppgift.",
      raw: damaged,
    },
  ]);
});

test("a damaged base is kept aside, and the scenarios can be used", () => {
  const { document: loaded, setAside } = loadDocument(
    stored({ base: { name: "Fel", values: {}, series: {} } }),
  );
  expect(loaded.base).toBeNull();
  expect(loaded.scenarios).toHaveLength(malmoScenarios.length);
  expect(setAside.map(({ name }) => name)).toEqual(["Fel"]);
});

test("two scenarios with one id: the second is kept aside", () => {
  const [first] = malmoScenarios;
  const twin = { ...first, name: "Tvilling" };
  const { document: loaded, setAside } = loadDocument(stored({ scenarios: [first, twin] }));
  expect(loaded.scenarios).toHaveLength(1);
  expect(setAside.map(({ name }) => name)).toEqual(["Tvilling"]);
});

test("a document of a newer version is kept aside whole, and says so", () => {
  const { document: loaded, setAside } = loadDocument(stored({ version: 2 }));
  expect(loaded.scenarios).toEqual([]);
  expect(setAside[0]?.reason).toContain("nyare version (2)");
  expect(setAside[0]?.raw).toBe(stored({ version: 2 }));
});

test("what was set aside is saved along and comes back as it was", () => {
  const newer = stored({ version: 2, extra: "x".repeat(9000) });
  const damaged = { name: "Skadat", changes: [{ field: "okänd" }], on: [] };
  const first = loadDocument(stored({ scenarios: [damaged] }));
  const other = { name: "Hela filen", reason: "nyare", raw: newer };
  const setAside = [...first.setAside, other];
  for (const text of [storedText(document, setAside), storedText(document, setAside)]) {
    expect(loadDocument(text)).toEqual({ document, setAside });
  }
  expect(importedDocument(exportedText(document, setAside))).toEqual({ document, setAside });
});

test("a damaged record of what was set aside is itself kept aside", () => {
  const { setAside } = loadDocument(
    stored({ aside: [{ name: "A", reason: "b", json: ["{"] }, 7] }),
  );
  expect(setAside.map(({ raw }) => raw)).toEqual([{ name: "A", reason: "b", json: ["{"] }, 7]);
});

test("a half-filled base and the last year are kept", () => {
  const own: ScenarioDocument = {
    ...document,
    base: null,
    unfinished: { name: "Lund 2025", values: { year: 2025, sfbPersons: "12.5" }, series: {} },
    lastYear: 2031,
  };
  expect(loadDocument(storedText(own))).toEqual({ document: own, setAside: [] });
});

test("an older version is migrated step by step", () => {
  const old = JSON.stringify({
    ...document,
    version: -1,
    scenarios: undefined,
    list: malmoScenarios,
  });
  const steps = new Map<number, Migration>([
    [-1, ({ list, ...rest }) => ({ ...rest, between: list })],
    [
      0,
      ({ between, ...rest }) => ({
        ...rest,
        scenarios: between,
      }),
    ],
  ]);
  expect(loadDocument(old, steps)).toEqual({ document, setAside: [] });
});

test.each([
  ["text that is not JSON", "{", "det är skadat, eller något annat än det som PA-kalkyl sparar"],
  ["other JSON", '{"a":1}', "inte scenarier från PA-kalkyl"],
  ["a list", "[]", "Innehållet går inte att läsa: formen är fel."],
  [
    "__proto__ as a key",
    '{"format":"pa-kalkyl-scenarier","__proto__":{"version":1}}',
    "nyckeln ”__proto__” är inte tillåten",
  ],
  [
    "constructor as a key",
    stored({ base: { constructor: 1 } }),
    "nyckeln ”constructor” är inte tillåten",
  ],
  [
    "too deep",
    stored({ base: JSON.parse("[".repeat(20) + "]".repeat(20)) as unknown }),
    "för djup",
  ],
  ["too long a text", stored({ extra: "x".repeat(5000) }), "en text är för lång"],
  ["too large", " ".repeat(4_000_001), "större än 4 miljoner tecken"],
])("%s is kept aside and named", (_, text, reason) => {
  const { document: loaded, setAside } = loadDocument(text);
  expect(loaded.scenarios).toEqual([]);
  expect(setAside.map((each) => each.name)).toEqual(["Sparade scenarier"]);
  expect(setAside[0]?.reason).toContain(reason);
});

test("any text at all is either read or kept aside, never thrown", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(loadDocument(text).setAside).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test("what was set aside may be no deeper than a document: read anew it would end the stack", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const json = Array.from({ length: 50 }, (_, place) =>
    deep.slice(place * 4000, place * 4000 + 4000),
  );
  const aside = [{ name: "Djupt", reason: "Prov", json }];
  const content = { ...document, aside };
  const file = canonicalJson({ checksum: crc32(canonicalJson(content)), document: content });
  expect(() => importedDocument(file)).toThrow("är djupare än det som PA-kalkyl sparar");
  // In a workbook it stays as it was stored, beside the rest.
  const { document: loaded, setAside } = loadDocument(stored({ aside }));
  expect(loaded.base).toEqual(document.base);
  expect(setAside).toEqual([
    { name: "Djupt", reason: expect.stringContaining("djupare"), raw: aside[0] },
  ]);
  expect(storedText(loaded, setAside)).toContain("Djupt");
});
