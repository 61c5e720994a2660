import { equalise } from "../../../src/equalisation/equalise";
import type { EqualisationId } from "../../../src/equalisation/fields/equalisationFields";
import { equalisationFields } from "../../../src/equalisation/fields/equalisationFields";
import { equalisationReasons } from "../../../src/equalisation/fields/equalisationReasons";
import { equalisationSections } from "../../../src/equalisation/fields/equalisationSections";
import { readEqualisation } from "../../../src/equalisation/readEqualisation";
import { resolveEqualisation } from "../../../src/equalisation/resolveEqualisation";
import { normalName } from "../../../src/parameters/normalName";
import { type Figures, givenOf, made, without } from "./sample";

const run = (figures: Figures) => () => resolveEqualisation(givenOf(figures));

test("labels are told apart, stand in one section each and are explained", () => {
  expect(new Set(equalisationFields.map(({ label }) => normalName(label))).size).toBe(
    equalisationFields.length,
  );
  expect(equalisationSections.flatMap(({ fields }) => fields)).toEqual([...equalisationFields]);
  expect(Object.keys(equalisationReasons)).toEqual(equalisationFields.map(({ id }) => id));
});

test.each(
  equalisationFields.filter(({ required }) => required).map(({ id, label }) => [label, id]),
)("”%s” must be given", (label, id) => {
  expect(run(without(made, id as EqualisationId))).toThrow(
    `”${label}” saknas eller är tom. Fyll i raden.`,
  );
});

test.each<[string, Figures, string]>([
  [
    "figures of another year",
    { dataYear: 2023 },
    "är 2023, men utjämningsåret 2026 räknas på uppgifter från 2024",
  ],
  [
    "a price list of another year",
    { tableYear: 2025 },
    "är 2025, men utjämningsåret är 2026. Ta prislapparna",
  ],
  [
    "a rise of the right year's table",
    { tableUplift: "0.03" },
    "är 0,03, men SCB:s tabell är för utjämningsåret",
  ],
  [
    "two average costs",
    { lssPrice: 600_000 },
    "Ange antingen ”Prislapp assistans enligt LSS” eller",
  ],
  [
    "two ways to the other insatser",
    { otherServices: 37_000_000 },
    "Ange antingen ”Övriga LSS-insatser i kronor”",
  ],
  [
    "two ways to the index",
    { staffIndex: 1 },
    "Ange antingen ”Personalkostnadsindex (PK-IX)” eller A–J",
  ],
  [
    "a charge of 0",
    { fkCharge: 0 },
    "”Ersättning till Försäkringskassan” är 0 men ”SFB-personer” är 25.",
  ],
  ["more inhabitants than the nation", { nationInhabitants: 19_999 }, "fler än rikets 19\u00a0999"],
  [
    "accounts in tkr",
    {
      wages: 20_000,
      purchased: 18_000,
      internalCosts: 2000,
      sharedByKey: 500,
      sharedByScb: 1500,
      internalIncome: 1000,
      fromFk: 4000,
      sold: 600,
    },
    "A–J ger personalkostnadsindex 0,492, men det ska vara mellan 0,5 och 2",
  ],
  ["no decisions in the nation", { nationLss: 0, nationSfb: 0 }, "Rikets beslut om assistans är 0"],
])("%s is refused", (_what, more, message) => {
  expect(run({ ...made, ...more })).toThrow(message);
});

test.each<[string, EqualisationId, string]>([
  [
    "a price of persons",
    "dayActivityPrice",
    "”Prislapp daglig verksamhet” behövs när ”Daglig verksamhet” har personer",
  ],
  [
    "the nation's decisions",
    "nationSfb",
    "”Rikets SFB-beslut om assistans” behövs när ”Rikets nettokostnad rad 5133” anges",
  ],
  [
    "one of A–J",
    "sold",
    "”Försäljning till andra kommuner (J)” saknas. Ange alla A–J; det som inte finns skrivs 0.",
  ],
])("%s is missed", (_what, id, message) => {
  expect(run(without(made, id))).toThrow(message);
});

test("a price list of another year is raised where the rise is given", () => {
  const raised = resolveEqualisation(givenOf({ ...made, tableYear: 2025, tableUplift: "0.1" }));
  // 600 000, 37 600 000 and 3 000 with 10 per cent more.
  expect(raised.lssPrice.toString()).toBe("660000");
  expect(raised.sfbPrice.toString()).toBe("330000");
  expect(raised.otherServices.toString()).toBe("41360000");
  expect(raised.nationStandard.toString()).toBe("3300");
});

test("a year whose KPIF is not told takes the user's own, and is unknown without", () => {
  const later: Figures = { ...made, year: 2027, dataYear: 2025, tableYear: 2027 };
  expect(run(later)).toThrow("KPIF för utjämningsåret 2027 är inte känt");
  expect(resolveEqualisation(givenOf({ ...later, kpif: "0.03" })).kpif.toString()).toBe("0.03");
});

test("a published index and the accounts behind it answer the same", () => {
  // 59 750 000 / 59 800 000 of S: staff cost 0.85 × 59 800 000 − 50 000 / 0.7.
  const accounts = equalise(resolveEqualisation(givenOf(made)));
  const own = without(
    made,
    "wages",
    "purchased",
    "internalCosts",
    "sharedByKey",
    "sharedByScb",
    "internalIncome",
    "fromFk",
    "sold",
  );
  const published = equalise(
    resolveEqualisation(
      givenOf({ ...own, staffIndex: "0.9913494983277591973244147157190635451505" }),
    ),
  );
  expect(published.outcome.minus(accounts.outcome).abs().lt("1e-20")).toBe(true);
});

test("a range is read in any order, with headings and blank rows", () => {
  const rows = equalisationFields.flatMap(({ id, label }) => {
    const value = (made as Record<string, number | string | undefined>)[id];
    return value === undefined ? [] : [[label.toUpperCase(), Number(value)]];
  });
  const read = readEqualisation([["Personalkostnadsindex", ""], ...rows.reverse(), ["", null]]);
  expect(equalise(read).outcome.toString()).toBe("2808312.552254");
});

test.each(equalisationFields.filter(({ id }) => !(id in made)).map(({ label }) => label))(
  "0 beside ”%s” is a blank cell that came as 0",
  (label) => {
    const rows = Object.entries(made).map(([id, value]) => [
      equalisationFields.find((field) => field.id === id)?.label,
      Number(value),
    ]);
    const read = readEqualisation([...rows, [label, 0]]);
    expect(equalise(read).outcome.toString()).toBe("2808312.552254");
    expect(read.lssCaseCost).toBeUndefined();
  },
);
