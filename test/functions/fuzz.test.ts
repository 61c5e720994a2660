import fc from "fast-check";
import { definitions, functions } from "../../functions/generated/register";
import { CellError } from "../../functions/pipeline/cellError";
import { forecastFields } from "../../src/forecast/fields/forecastFields";
import type { ForecastField } from "../../src/forecast/fields/forecastField";
import { providerFields } from "../../src/provider/fields/providerFields";
import { triangleOf } from "./fuzzTriangle";

const RUNS = 10_000;
/** A labelled range has many rows: a tenth of the calls fills as many cells. */
const RUNS_OF_LABELLED = 1_000;

const number = fc.oneof(
  fc.integer({ min: -10, max: 3_000 }),
  fc.integer({ min: 1_990, max: 2_110 }),
  fc.integer({ min: 36_000, max: 60_000 }),
  fc.double(),
  fc.double({ min: -2, max: 200 }),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1e308, -1e308, 5e-324, 2 ** 53, 1e21, 0.015),
);

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 50 }).map((each) => each.repeat(2)),
  fc.constantFrom(
    "2025",
    "2025-03",
    "2025-13",
    "2025-02-29",
    " 2024 ",
    "455",
    "0,5",
    "#N/A",
    "=1+1",
  ),
  fc.constantFrom(
    "schablonbelopp",
    "arbetsgivaravgift",
    "invånare Malmö",
    "__proto__",
    "constructor",
  ),
);

const error = fc.constantFrom<unknown>(
  { code: "#N/A" },
  { code: "#VALUE!", message: "TypeError: undefined" },
  { type: "Error", basicType: "Error", basicValue: "#REF!" },
  { type: "Error" },
  new CellError("#N/A", "saknas"),
  new TypeError("x is not a function"),
);

const other = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    "",
    true,
    false,
    new Date(0),
    new Date(NaN),
    Symbol.iterator,
  ),
  fc.constantFrom<unknown>(
    { basicValue: 5 },
    { basicValue: {} },
    { type: "Double", basicType: "Double", basicValue: 0.5 },
  ),
  fc.dictionary(fc.constantFrom("a", "code", "basicValue", "type"), number, { maxKeys: 2 }),
  fc.constant(() => 1),
  fc.bigInt(),
);

const scalar = fc.oneof({ arbitrary: number, weight: 5 }, text, error, other);

const range = fc.oneof(
  fc.array(scalar, { maxLength: 4 }).map((cells) => cells.map((cell) => [cell])),
  fc.array(scalar, { maxLength: 4 }).map((cells) => [cells]),
  fc.array(fc.array(scalar, { maxLength: 3 }), { maxLength: 3 }),
  fc.array(scalar, { maxLength: 3 }),
);

const anything = fc.oneof({ arbitrary: scalar, weight: 3 }, { arbitrary: range, weight: 1 });

/** What the field of a label takes, mostly. */
const labelled = fc.constantFrom(...providerFields).chain(({ label, unit, min, max }) => {
  const most = Math.min(max, unit === "andel" ? 0.3 : 50_000);
  const value = fc.oneof(
    fc.integer({ min: Math.ceil(min), max: Math.floor(most) }),
    fc.double({ min, max: most, noNaN: true }),
  );
  return fc.tuple(fc.constant<unknown>(label), fc.oneof({ arbitrary: value, weight: 20 }, scalar));
});

const odd = fc.oneof(
  fc.tuple(scalar, scalar),
  fc.constantFrom<[unknown, unknown]>(
    ["", null],
    ["Poster som räknas med", ""],
    ["Semester", true],
  ),
);

/** A labelled range of the own provider: complete, in part or spoilt. */
const labelledRange = fc
  .tuple(
    fc.uniqueArray(labelled, { maxLength: 12, selector: ([label]) => label }),
    fc.array(odd, { maxLength: 1 }),
  )
  .map(([rows, spoilt]) => {
    const required = [
      ["År", 2025],
      ["Månadslön", 30_000],
      ["Aktiva timmar SFB", 9_000],
      ["Anställda per jourschema", 4],
    ];
    const given = new Set(rows.map(([label]) => label));
    return [...required.filter(([label]) => !given.has(label)), ...rows, ...spoilt];
  });

/** Rows of a name and some numbers: factors or known items, whole or spoilt. */
function namedRows(columns: number): fc.Arbitrary<unknown[][]> {
  const value = fc.oneof(
    { arbitrary: fc.double({ min: -1e4, max: 1e4, noNaN: true }), weight: 9 },
    scalar,
  );
  const name = fc.constantFrom("Personer", "Timmar", "Pris", "Totalt", "Sena fakturor", "");
  const row = fc.tuple(name, fc.array(value, { minLength: columns, maxLength: columns }));
  return fc
    .uniqueArray(row, { minLength: 1, maxLength: 5, selector: ([title]) => title })
    .map((rows) => rows.map(([title, cells]) => [title, ...cells]));
}

const WHEN = ["", " 2026", " 2027", " 2027-05", " 2026-07-16", " 2027\u20132028", " 2024"];

/** What the field of a label takes, mostly, with a date that it may take. */
const assumption = fc
  .constantFrom<ForecastField>(...forecastFields.filter(({ required }) => !required))
  .chain(({ label, min, max, whole, kind }) => {
    const most = Math.min(max, 400);
    const value = whole
      ? fc.integer({ min, max: most })
      : fc.double({ min: Math.max(min, -400), max: most, noNaN: true });
    const when = kind === "figure" ? fc.constant("") : fc.constantFrom(...WHEN);
    return fc.tuple(
      when.map((date): unknown => `${label}${date}`),
      fc.oneof({ arbitrary: value, weight: 40 }, scalar),
    );
  });

/** A labelled range of a forecast: complete, in part or spoilt; some with a second scenario. */
const assumptions = fc
  .tuple(
    fc.uniqueArray(assumption, { maxLength: 8, selector: ([label]) => label }),
    fc.array(odd, { maxLength: 1 }),
    fc.boolean(),
  )
  .map(([rows, spoilt, second]) => {
    const base = [
      ["Uppgift", "schablonbelopp"],
      ["Basår", 2025],
      ["SFB-personer i snitt", 455],
      ["LSS-personer i snitt", 183],
      ["LSS-timmar under basåret", 565_386],
    ];
    const all = [...base, ...rows, ...spoilt];
    return second ? all.map((row, place) => [...row, place === 0 ? "jour" : null]) : all;
  });

/** Arguments that mostly fit, so that the rules themselves are reached. */
function fitting(unit: string, name: string): fc.Arbitrary<unknown> {
  if (name === "antaganden") return assumptions;
  if (unit === "etikett och värde") return labelledRange;
  if (unit === "år") return fc.integer({ min: 2024, max: 2030 });
  if (unit === "år, månad eller dag") return fc.constantFrom<unknown>(2024, "2025-02", 45731, 2030);
  if (unit === "namn, budget och utfall") return namedRows(2);
  if (unit === "namn och kronor") return namedRows(1);
  if (unit === "triangel") return triangleOf(scalar);
  if (unit === "förväntade belopp") return fc.constantFrom<unknown>(null, 500_000, [[1], [null]]);
  if (name === "typ") return fc.constantFrom("kumulativ", "Inkrementell ");
  if (unit === "val") return fc.constantFrom("shapley", " Sekventiell", "mack", "bf");
  if (unit === "text") return fc.constantFrom("schablonbelopp", "karensavdrag", "jour");
  if (unit.startsWith("andel")) return fc.double({ min: 0, max: 0.5, noNaN: true });
  return fc.integer({ min: 0, max: 24 });
}

/** What must never be read by a user, outside of the user's own text in quotation marks. */
const FOREIGN =
  /undefined|null|NaN|Infinity|\[object|Error\b|function|not a|cannot|invalid|expected|\bis\b|\bthe\b|Symbol/i;

function checkMessage(message: string): void {
  const ours = message.replace(/\u201d[^\u201d]*\u201d/g, "");
  expect(ours).toMatch(/^PA\.[A-ZÅÄÖ]+.*[.?]$/su);
  expect(ours).not.toMatch(FOREIGN);
}

function checkCell(cell: unknown): void {
  if (cell instanceof CellError) {
    expect(["#VALUE!", "#N/A"]).toContain(cell.code);
    checkMessage(cell.message);
  } else if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new Error(`not finite: ${cell}`);
  } else if (typeof cell !== "string") {
    throw new Error(`neither number nor text: ${typeof cell}`);
  }
}

function checkCall(run: (...args: unknown[][][]) => unknown[][], args: readonly unknown[]): void {
  let rows: unknown[][];
  try {
    rows = run(...(args as unknown[][][]));
  } catch (thrown) {
    if (!(thrown instanceof CellError)) throw thrown;
    checkCell(thrown);
    return;
  }
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) throw new Error("not rectangular");
  for (const row of rows) row.forEach(checkCell);
}

describe.each(Object.keys(functions))("%s", (id) => {
  const run = functions[id];
  const parameters = definitions[id]?.parameters ?? [];
  const runs = parameters.some(({ whole }) => whole) ? RUNS_OF_LABELLED : RUNS;
  if (run === undefined) throw new Error(id);

  test(`answers any of ${runs} calls with finite numbers, texts or a declared error`, () => {
    const wild = fc.array(anything, { maxLength: parameters.length + 1 });
    const mostlyFitting = fc.tuple(
      ...parameters.map(({ unit, name }) =>
        fc.oneof({ arbitrary: fitting(unit, name), weight: 6 }, anything),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(wild, mostlyFitting), (args) => {
        checkCall(run, args);
      }),
      { numRuns: runs },
    );
  });
});
