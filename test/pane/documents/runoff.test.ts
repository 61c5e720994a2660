import fc from "fast-check";
import { ModelError } from "../../../src/modelError";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { readRetro } from "../../../taskpane/documents/runoff/readRetro";
import { retroDocument, type RetroWork } from "../../../taskpane/documents/runoff/retroDocument";
import { retroText } from "../../../taskpane/documents/runoff/retroText";
import { evaluate } from "../../../taskpane/runoff/evaluate";
import { examples } from "../../../taskpane/runoff/input/examples";
import { retroWork } from "../../../taskpane/runoff/retroWork";

const begun = retroWork.nothing();
const sourceOf = ({ source }: RetroWork) => source as NonNullable<typeof source>;
const work: RetroWork = {
  source: {
    name: "Fakturor!A1:C240",
    example: false,
    form: "invoicesByMonth",
    unit: "kr",
    triangle: triangleFrom({
      values: [
        [100, 150, 180],
        [125, 150, null],
        [75, null, null],
      ],
      origins: ["2026-01", "2026-02", "2026-03"],
      firstDelay: 1,
    }),
    unseen: ["2026-04"],
    dataDate: "2026-04-30",
  },
  options: {
    method: "bf",
    tail: "own",
    tailTyped: "1,02",
    priorTyped: "",
    priorRead: { name: "Budget!B2:B4", amounts: [200, null, 210.5] },
    confidence: 90,
  },
  year: { year: "2026", sfbPersons: "455", lssHours: "", earlierYears: "−12,5", budget: "halv" },
  booking: { amount: "0.9", costTyped: "357 283" },
  draws: { replicates: "20 000", seed: "7" },
};

type Raw = Record<string, unknown>;
type Document = Raw & Record<"options" | "year" | "booking" | "draws", Raw> & { source: Source };
type Source = Raw & { triangle: Raw & { rows: unknown[][] } };
/** The stored text with one thing in it changed. */
function changed(change: (document: Document) => void): string {
  const document = JSON.parse(retroText(work)) as Document;
  change(document);
  return JSON.stringify(document);
}

test("every example, and invoices read from cells, come back whole", () => {
  const works = examples.map(({ source }) => ({ ...begun, source: source() }));
  for (const each of [...works, work]) expect(readRetro(retroText(each))).toEqual(each);
});

test("what comes back amounts to the same", () => {
  const back = readRetro(retroText(work));
  const before = evaluate(sourceOf(work), work.options);
  expect(before.kind).toBe("ok");
  expect(evaluate(sourceOf(back), back.options)).toEqual(before);
});

test("draws are not stored, only what they follow from", () => {
  expect(Object.keys(JSON.parse(retroText(work)) as object)).toEqual([
    ...["booking", "draws", "format", "options", "source", "version", "year"],
  ]);
});

const typed = fc.string({ maxLength: 40, unit: "binary" });
/** Anything that the view Retro may hold, right or wrong. */
const anyWork: fc.Arbitrary<RetroWork> = fc
  .integer({ min: 2, max: 8 })
  .chain((periods) =>
    fc.record({
      rows: fc.tuple(
        ...Array.from({ length: periods }, (_, i) =>
          fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), {
            minLength: periods - i,
            maxLength: periods - i,
          }),
        ),
      ),
      origins: fc.array(typed, { minLength: periods, maxLength: periods }),
      firstDelay: fc.integer({ min: 0, max: 12 }),
    }),
  )
  .chain(({ rows, origins, firstDelay }) =>
    fc.record({
      source: fc.record({
        name: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ""),
        example: fc.boolean(),
        form: fc.constantFrom("cumulative", "incremental", "invoicesByMonth", "invoicesByYear"),
        unit: fc.constantFrom("kr", "personer", "tusen dollar"),
        triangle: fc.constant(triangleFrom({ values: rows, origins, firstDelay })),
        unseen: fc.array(typed, { maxLength: 3 }),
        dataDate: fc.constantFrom("", "2025-12-31"),
      }),
      options: fc.record({
        method: fc.constantFrom("mack", "loglinear", "bf"),
        tail: fc.constantFrom("none", "loglinear", "own"),
        tailTyped: typed,
        priorTyped: typed,
        priorRead: fc.option(
          fc.record({
            name: fc.constant("Budget!B2:B4"),
            amounts: fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { maxLength: 8 }),
          }),
          { nil: undefined },
        ),
        confidence: fc.constantFrom(80, 90, 95),
      }),
      year: fc.record({
        ...{ year: typed, sfbPersons: typed, lssHours: typed },
        ...{ earlierYears: typed, budget: typed },
      }),
      booking: fc.record({ amount: fc.constantFrom("expected", "0.5", "0.95"), costTyped: typed }),
      draws: fc.record({ replicates: typed, seed: typed }),
    }),
  );

test("anything that the view may hold comes back as the same text, and can be evaluated", () => {
  fc.assert(
    fc.property(anyWork, (any) => {
      const text = retroText(any);
      const back = readRetro(text);
      expect(retroText(back)).toBe(text);
      expect(sourceOf(back).triangle.delays).toBe(sourceOf(any).triangle.delays);
      expect(["ok", "wrong"]).toContain(evaluate(sourceOf(back), back.options).kind);
    }),
    { numRuns: 100 },
  );
});

test.each<[what: string, text: string, problem: string]>([
  ["no JSON", "{", "det är skadat"],
  ["another kind", '{"format":"pa-kalkyl-avvikelse","version":1}', "inte underlag till Retro"],
  ["a newer version", changed((it) => (it.version = 3)), "nyare version (3)"],
  [
    "__proto__",
    '{"format":"pa-kalkyl-retro","version":1,"source":{"__proto__":{}}}',
    "nyckeln ”__proto__” är inte tillåten",
  ],
  ["too deep", changed((it) => (it.x = JSON.parse("[".repeat(20) + "]".repeat(20)))), "för djupt"],
  ["too large", " ".repeat(4_000_001), "4 miljoner"],
  [
    "no source",
    changed((it) => (it.source = 1 as never)),
    "Underlaget går inte att läsa: formen är fel",
  ],
  ["an unknown form", changed((it) => (it.source.form = "x")), "Underlagets form"],
  ["an unknown unit", changed((it) => (it.source.unit = "euro")), "Underlagets enhet"],
  ["a date that is none", changed((it) => (it.source.dataDate = "igår")), "datum är inte ett"],
  [
    "a triangle with a hole",
    changed((it) => (it.source.triangle.rows[1] = [])),
    "Cellen på rad 2, kolumn 1 är tom",
  ],
  [
    "a younger period with more than an older one",
    changed((it) => it.source.triangle.rows.reverse()),
    "Äldre perioder står överst",
  ],
  [
    "a triangle of zeros",
    changed((it) => (it.source.triangle.rows = [[0, 0], [0, 0], [0]])),
    "Alla belopp i triangeln är 0",
  ],
  [
    "an amount that is text",
    changed((it) => (it.source.triangle.rows[0] = ["100", 150, 180])),
    "Triangelns rad 1, kolumn 1 är inte ett belopp",
  ],
  [
    "an amount too large to calculate with",
    changed((it) => (it.source.triangle.rows[0] = [1e300, 1e300, 1e300])),
    "Triangelns rad 1, kolumn 1 är inte ett belopp",
  ],
  [
    "names for other periods",
    changed((it) => (it.source.triangle.origins = ["2026-01"])),
    "Triangelns perioder är 3 men dess periodnamn 1.",
  ],
  [
    "too many periods",
    changed((it) => (it.source.triangle.rows = Array<unknown[]>(501).fill([1, 2]))),
    "får ha högst 500",
  ],
  [
    "a first delay that is half",
    changed((it) => (it.source.triangle.firstDelay = 0.5)),
    "första fördröjning är inte ett heltal",
  ],
  ["an unknown method", changed((it) => (it.options.method = "toString")), "Metoden är inte ett"],
  ["an unknown tail", changed((it) => (it.options.tail = "lång")), "Svansen är inte ett"],
  ["an unknown width", changed((it) => (it.options.confidence = 99)), "Intervallets bredd"],
  [
    "an expected amount below zero",
    changed((it) => (it.options.priorRead = { name: "B2", amounts: [-1] })),
    "men ska vara ett belopp som är 0 eller större",
  ],
  [
    "an expected amount that is true",
    changed((it) => (it.options.priorRead = { name: "B2", amounts: [true] })),
    "men ska vara ett belopp som är 0 eller större",
  ],
  ["a year's field that is a number", changed((it) => (it.year.budget = 5)), "Budgeten under"],
  ["an unknown percentile", changed((it) => (it.booking.amount = "0.42")), "Beloppet att boka"],
  ["a seed that is too long", changed((it) => (it.draws.seed = "1".repeat(41))), "Fröet är längre"],
])("%s is refused, with what is wrong", (_, text, problem) => {
  expect(() => readRetro(text)).toThrow(ModelError);
  expect(() => readRetro(text)).toThrow(problem);
});

test("any text at all is read or refused, never anything else", () => {
  const damaged = fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([at, put]) => {
    const text = retroText(work);
    const place = at % text.length;
    return text.slice(0, place) + put + text.slice(place + put.length);
  });
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      try {
        const { source, options } = readRetro(text);
        if (source !== undefined) evaluate(source, options);
      } catch (error) {
        expect(error).toBeInstanceOf(ModelError);
      }
    }),
    { numRuns: 300 },
  );
});

test("an older version is migrated before it is read", () => {
  const older = changed((it) => {
    it.underlag = it.source;
    delete (it as Raw).source;
  });
  const kind = {
    ...retroDocument,
    version: 2,
    migrations: new Map([
      [1, ({ underlag, ...rest }: Readonly<Raw>): Raw => ({ ...rest, source: underlag })],
    ]),
  };
  expect(readRetro(older, kind)).toEqual(work);
});
