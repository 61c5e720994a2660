import fc from "fast-check";
import { Decimal } from "../../../src/exact/decimal";
import { ModelError } from "../../../src/modelError";
import { readVariance } from "../../../taskpane/documents/variance/readVariance";
import {
  varianceDocument,
  type VarianceWork,
} from "../../../taskpane/documents/variance/varianceDocument";
import { varianceText } from "../../../taskpane/documents/variance/varianceText";
import { evaluate } from "../../../taskpane/variance/evaluate";
import { startingPoints } from "../../../taskpane/variance/startingPoints";
import { anyWork } from "../variance/anyWork";

const SHOWN = { unit: "tkr", sign: "deviation", part: undefined } as const;

/** Rows read with a group, and one factor that the total gives. */
const readWork: VarianceWork = {
  form: {
    kind: "budget-outturn",
    method: "shapley",
    origin: "Underlag!A1:E9",
    isExample: false,
    parts: [
      {
        name: "SFB",
        factors: [],
        known: [["Sena fakturor", "", "10 000"]],
        calendar: ["2024", "2025"],
        readFactors: {
          range: { sheet: "Underlag", address: "A1:E9" },
          rows: 1,
          content: {
            factors: ["Personer", "Kronor"],
            cells: [
              {
                group: "Norr",
                budget: [new Decimal(10), undefined],
                outturn: [new Decimal("12.5"), undefined],
                budgetTotal: new Decimal(1000),
                outturnTotal: new Decimal("1000.1"),
              },
            ],
          },
        },
      },
    ],
  },
  shown: { unit: "kr", sign: "more", part: 0 },
};

type Raw = Record<string, unknown>;
/** The stored text with one thing in it changed. */
function changed(change: (document: { form: Raw & { parts: Raw[] }; shown: Raw } & Raw) => void) {
  const document = JSON.parse(varianceText(readWork)) as Parameters<typeof change>[0];
  change(document);
  return JSON.stringify(document);
}

test("every starting point and rows read from cells come back whole", () => {
  const works = startingPoints.map(({ form }) => ({ form: form(), shown: SHOWN }));
  for (const work of [...works, readWork]) {
    expect(readVariance(varianceText(work))).toEqual(work);
  }
});

test("what comes back amounts to the same, to the öre", () => {
  const back = readVariance(varianceText(readWork));
  const [before, after] = [evaluate(readWork.form), evaluate(back.form)];
  expect(before.kind).toBe("ok");
  expect(after).toEqual({ ...before, form: back.form });
});

test("anything that the view may hold comes back whole, as the same text, and can be evaluated", () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const text = varianceText(work);
      const back = readVariance(text);
      expect(back).toEqual(work);
      expect(varianceText(back)).toBe(text);
      expect(["ok", "wrong"]).toContain(evaluate(back.form).kind);
    }),
    { numRuns: 100 },
  );
});

test.each<[what: string, text: string, problem: string]>([
  ["no JSON", "{", "det är skadat"],
  ["another kind", '{"format":"pa-kalkyl-retro","version":1}', "inte uppgifter till Avvikelse"],
  ["a newer version", changed((it) => (it.version = 2)), "nyare version (2)"],
  ["no version", changed((it) => delete it.version), "okänd version"],
  [
    "__proto__",
    '{"format":"pa-kalkyl-avvikelse","version":1,"form":{"__proto__":{"parts":[]}}}',
    "nyckeln ”__proto__” är inte tillåten",
  ],
  ["too deep", changed((it) => (it.x = JSON.parse("[".repeat(20) + "]".repeat(20)))), "för djupt"],
  ["too large", " ".repeat(4_000_001), "4 miljoner"],
  [
    "no form",
    changed((it) => (it.form = null as never)),
    "Formuläret går inte att läsa: formen är fel",
  ],
  ["an unknown kind", changed((it) => (it.form.kind = "x")), "Det som jämförs är inte ett känt"],
  ["an unknown method", changed((it) => (it.form.method = 1)), "Metoden är inte ett känt val"],
  ["no part of those shown", changed((it) => (it.form.parts = [])), "Den visade delen är inte"],
  [
    "too many parts",
    changed((it) => (it.form.parts = Array<Raw>(1001).fill({}))),
    "har 1001 poster men får ha högst 1000",
  ],
  ["no origin", changed((it) => delete it.form.origin), "Uppgifternas ursprung saknas"],
  ["a mark that is text", changed((it) => (it.form.isExample = "nej")), "Märket för exempel"],
  [
    "a typed cell that is a number",
    changed((it) => ((it.form.parts[0] as Raw).known = [["a", 1, ""]])),
    "SFB, de kända posterna, rad 1, går inte att läsa: formen är fel",
  ],
  [
    "a row that is too short",
    changed((it) => ((it.form.parts[0] as Raw).known = [["a"]])),
    "SFB, de kända posterna, rad 1, går inte att läsa: formen är fel",
  ],
  [
    "a typed cell that is too long",
    changed((it) => ((it.form.parts[0] as Raw).known = [["a".repeat(101), "", ""]])),
    "är längre än 100 tecken",
  ],
  [
    "the second row of a part without a name",
    changed((it) =>
      it.form.parts.push({
        name: " ",
        factors: [
          ["a", "", ""],
          ["b", 1, ""],
        ],
        known: [],
      }),
    ),
    "Del 2, faktorerna, rad 2, går inte att läsa: formen är fel",
  ],
  ["a list for the form", changed((it) => (it.form = [] as never)), "Formuläret går inte att läsa"],
  [
    "a calendar of one period",
    changed((it) => ((it.form.parts[0] as Raw).calendar = ["2024"])),
    "SFB, kalendern går inte att läsa: formen är fel",
  ],
  ["a part that is not shown", changed((it) => (it.shown.part = 1)), "Den visade delen"],
  ["an unknown unit", changed((it) => (it.shown.unit = "toString")), "Beloppens enhet"],
])("%s is refused, with what is wrong", (_, text, problem) => {
  expect(() => readVariance(text)).toThrow(ModelError);
  expect(() => readVariance(text)).toThrow(problem);
});

describe("rows read from cells", () => {
  type Cell = Record<string, unknown>;
  const withCell = (change: (cell: Cell) => void): string =>
    changed((it) => {
      const part = it.form.parts[0] as { readFactors: { content: { cells: Cell[] } } };
      change(part.readFactors.content.cells[0] as Cell);
    });

  test.each<[what: string, text: string, problem: string]>([
    [
      "a side with too few values",
      withCell((cell) => (cell.budget = ["1"])),
      "har 1 värden men 2 faktorer",
    ],
    ["a value that is text", withCell((cell) => (cell.budget = ["tio", null])), "inte ett tal"],
    ["a share of two numbers", withCell((cell) => (cell.budgetTotal = "1/3")), "inte ett tal"],
    ["infinity", withCell((cell) => (cell.budgetTotal = "Infinity")), "inte ett tal"],
    ["a period that is none", withCell((cell) => (cell.period = "våren")), "inte ett år eller"],
    ["a group that is a list", withCell((cell) => (cell.group = [])), "grupp, saknas"],
  ])("%s is refused", (_, text, problem) => {
    expect(() => readVariance(text)).toThrow(ModelError);
    expect(() => readVariance(text)).toThrow(problem);
  });
});

test("any text at all is read or refused, never anything else", () => {
  const damaged = fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, put]) => {
    const text = varianceText(readWork);
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + put.length);
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      try {
        evaluate(readVariance(text).form);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    }),
    { numRuns: 300 },
  );
});

test("an older version is migrated before it is read", () => {
  const older = changed((it) => {
    it.version = 1;
    it.formular = it.form;
    delete (it as Raw).form;
  });
  const kind = {
    ...varianceDocument,
    version: 2,
    migrations: new Map([
      [1, ({ formular, ...rest }: Readonly<Raw>): Raw => ({ ...rest, form: formular })],
    ]),
  };
  expect(readVariance(older, kind)).toEqual(readWork);
});
