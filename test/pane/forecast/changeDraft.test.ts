import { Decimal } from "../../../src/exact/decimal";
import type { Change } from "../../../src/forecast/changes/change";
import { changeText } from "../../../src/forecast/changes/changeText";
import { changeWords } from "../../../src/forecast/changes/changeWords";
import { resolveChange } from "../../../src/forecast/changes/resolveChange";
import {
  changeLine,
  changeOfDraft,
  draftOf,
  draftUnit,
  operationChoices,
} from "../../../taskpane/forecast/assumptions/changeDraft";
import { change, scenario } from "../../model/forecast/sample";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const note = { status: "antagande", text: "Prov." } as const;
const filled = (more: Partial<ReturnType<typeof draftOf>>): Change =>
  changeOfDraft({ ...draftOf(undefined, 2026), note, ...more }, scenario("a", []), undefined, 2025);

test("a share is decreased by a negative per cent, and such a change opens as it was typed", () => {
  const less = filled({ field: "utilisation", operation: "add", from: "2027", value: "-5" });
  expect(less.value).toBe("-0.05");
  expect(draftOf(less, 2026).value).toBe("\u22125");
  expect(changeLine(less).what).toBe("Nyttjandegrad: \u22125 procentenheter");
  const one = filled({ field: "utilisation", operation: "add", from: "2027", value: "1" });
  expect(changeLine(one).what).toBe("Nyttjandegrad: +1 procentenhet");
  expect(draftUnit({ field: "utilisation", operation: "add" })).toBe("procentenheter");
  expect(draftUnit({ field: "utilisation", operation: "set" })).toBe("%");
});

test("an empty value is missing", () => {
  expect(() => filled({ value: "" })).toThrow(
    "”Nya SFB-personer per år” saknar värde. Skriv ett tal, till exempel 1,5 eller 28 000.",
  );
});

test("a share that is set stays within its limits", () => {
  expect(() =>
    filled({ field: "utilisation", operation: "set", from: "2027", value: "-5" }),
  ).toThrow("”Nyttjandegrad” är \u22125 % men ska vara mellan 0 och 100 %.");
});

test.each([
  [
    "sfbInflow",
    "”Nya SFB-personer per år” är 0. Ange hur många personer, eller ta bort ändringen.",
  ],
  ["lateInvoices", "”Sena fakturor” är 0. Ange hur många kronor, eller ta bort ändringen."],
] as const)("a typed event of nothing is asked about: %s", (field, message) => {
  const from = field === "sfbInflow" ? "2026-07-01" : "2026";
  expect(() => filled({ field, operation: "event", from, value: "0" })).toThrow(message);
});

test("codes and yes or no are only set", () => {
  for (const field of ["upliftBasis", "takeoverProvider"] as const) {
    expect(operationChoices(field).map(({ id }) => id)).toEqual(["set"]);
  }
});

test.each<[Change, string, string]>([
  [
    change("transfers", "event", "2026-07-16", 2),
    "Från LSS till SFB per år: 2 personer",
    "2026-07-16",
  ],
  [change("takeover", "set", "2029", 1), "Statligt övertagande, under 1 månad", "från 2029"],
  [change("takeover", "set", "2029", 12), "Statligt övertagande, under 12 månader", "från 2029"],
  [change("takeover", "set", "2029", 0), "Statligt övertagande, på en dag", "från 2029"],
  [
    change("uplift", "set", "2027", "0.03"),
    "Uppräkning av schablonen: 3 procent per år",
    "från 2027",
  ],
  [
    change("budget", "multiply", "2027", "1.02", { through: "2028" }),
    "Budget: gånger 1,02",
    "2027–2028",
  ],
  [
    change("sfbInflow", "add", "2026", "1/3"),
    "Nya SFB-personer per år: +0,3333 personer/år",
    "från 2026",
  ],
  [change("upliftBasis", "set", "2027", 1), "Schablonen följer: OPI", "från 2027"],
])("%# is told in the same words in the list and in the comparison", (each, what, when) => {
  expect({ what: plain(changeLine(each).what), when: changeLine(each).when }).toEqual({
    what,
    when,
  });
  const resolved = resolveChange(each, "A");
  const [label = "", does = ""] = what.split(/[:,] (.*)/);
  const told = changeWords({ ...resolved, value: new Decimal(resolved.value).toDecimalPlaces(4) });
  expect({ ...told, does: plain(told.does) }).toEqual({ label, when, does });
  expect(changeText(resolved)).toContain(`${label} ${when}`);
});
