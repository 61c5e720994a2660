import { loadDocument } from "../../../taskpane/documents/forecast/loadDocument";
import { malmoHistory } from "../../../malmo/forecast/malmoHistory";
import { change, malmo } from "../../model/forecast/sample";
import type * as known from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof known>("../../known/schablonThrough").schablonThrough(2026),
);

const stored = (more: object) =>
  JSON.stringify({ format: "pa-kalkyl-scenarier", version: 1, base: null, scenarios: [], ...more });
const historyYear = (more: object) => ({ ...malmoHistory[0], ...more });

test.each([
  [
    "0/0 as a figure",
    { values: { ...malmo.values, sfbStock: "0/0" } },
    "”SFB-personer vid basårets slut” är inte ett tal",
  ],
  [
    "1/0 as a figure",
    { values: { ...malmo.values, sfbStock: "1/0" } },
    "”SFB-personer vid basårets slut” är inte ett tal",
  ],
  [
    "a quotient that the model does not take",
    { values: { ...malmo.values, sfbStock: "1.5/2" } },
    "”SFB-personer vid basårets slut” är inte ett tal",
  ],
  [
    "a budget without its year",
    { series: { budget: [{ value: 1 }] } },
    "”Budget”: året är inte ett årtal, till exempel 2026.",
  ],
  [
    "a budget of half a year",
    { series: { budget: [{ year: 2026.5, value: 1 }] } },
    "”Budget”: året är inte ett årtal",
  ],
  [
    "a history without its year",
    { history: [historyYear({ year: undefined })] },
    "Historiken: året är inte ett årtal",
  ],
  [
    "a history of a year whose schablon is not decided",
    { history: [historyYear({ year: 2027 })] },
    "År 2027 går inte att pröva bakåt: schablonbeloppet är inte beslutat.",
  ],
  [
    "an unknown figure of the provider",
    { provider: { foo: 1 } },
    "Egen regi: ”foo” är inte en känd uppgift.",
  ],
  [
    "a figure of the provider that is none",
    { provider: { monthlyPay: "0/0" } },
    "Egen regi: ”Månadslön” är inte ett tal",
  ],
  [
    "a figure of the provider beyond its limits",
    { provider: { sickShare: 2 } },
    "men ska vara en andel mellan 0 och 1",
  ],
  [
    "a second year of a budget that is no figure",
    {
      series: {
        budget: [
          { year: 2025, value: 1 },
          { year: 2026, value: "x" },
        ],
      },
    },
    "Basåret: ”Budget” 2026 är inte ett tal",
  ],
  ["a list for the figures", { values: [] }, "Basåret går inte att läsa: formen är fel."],
  [
    "a figure that is changed, not given",
    { values: { ...malmo.values, oneOff: 1 } },
    "Basåret: ”oneOff” är inte en känd uppgift.",
  ],
  ["a history that is no list", { history: {} }, "Historiken går inte att läsa: formen är fel."],
])("%s is kept aside and named", (_, more, reason) => {
  const base = { ...malmo, ...more };
  const { document: loaded, setAside } = loadDocument(stored({ base }));
  expect(loaded.base).toBeNull();
  expect(setAside.map((each) => each.reason)).toEqual([expect.stringContaining(reason)]);
});

test.each([
  ["0/0 as its value", { value: "0/0" }, "Ändring 1 i ”A”: värdet är inte ett tal"],
  ["no text in its note", { note: { status: "indata" } }, "Ändring 1 i ”A”: källans text saknas."],
  ["no date", { from: "" }, "Ändring 1 i ”A”: datumet saknas."],
])("a change with %s is told in one sentence", (_, more, reason) => {
  const changes = [{ ...change("sfbInflow", "set", "2027", 1), ...more }];
  const { setAside } = loadDocument(
    stored({ scenarios: [{ id: "a", name: "A", on: [], changes }] }),
  );
  expect(setAside.map((each) => each.reason)).toEqual([expect.stringContaining(reason)]);
});
