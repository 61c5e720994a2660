import type { TrialFile } from "./trialFile";
import { rowsFile, times } from "./workbookFile";

const cells = (...formulas: readonly string[]): string =>
  formulas
    .map(
      (formula, index) =>
        `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f><v>1</v></c></row>`,
    )
    .join("");

const trial = (name: string, rows: string, names = ""): TrialFile => ({
  name,
  bytes: () =>
    rowsFile(rows, names === "" ? {} : { afterSheets: `<definedNames>${names}</definedNames>` }),
  expected: "either",
});

const named = (name: string, formula: string): string =>
  `<definedName name="${name}">${formula}</definedName>`;

const LONG = `1${"+1".repeat(4000)}`;

/** Formulas and names whose result, or whose written-out form, is far larger than they are. */
export const EXPANDING_FORMULAS: readonly TrialFile[] = [
  trial(
    "SEQUENCE over the whole sheet",
    cells("_xlfn.SEQUENCE(1048576,16384)", "SUM(_xlfn.SEQUENCE(1048576,16384))"),
  ),
  trial("MUNIT of 20 000", cells("_xlfn.MUNIT(20000)")),
  trial("RANDARRAY over the whole sheet", cells("_xlfn.RANDARRAY(1048576,16384)")),
  trial(
    "EXPAND and MAKEARRAY over the whole sheet",
    cells(
      "_xlfn.EXPAND(A2,1048576,16384)",
      "_xlfn.MAKEARRAY(1048576,16384,_xlfn.LAMBDA(_xlpm.a,_xlpm.b,1))",
    ),
  ),
  trial(
    "REPT of a thousand million",
    cells('REPT("abc",1000000000)', 'LEN(REPT("x",99999999999))'),
  ),
  trial(
    "REPT of REPT",
    cells('REPT("abc",32000)', "REPT(A1,32000)", "REPT(A2,32000)", "A3&amp;A3", "LEN(A4)"),
  ),
  trial(
    "texts that double",
    cells('"ab"', ...Array.from({ length: 40 }, (_, index) => `A${index + 1}&amp;A${index + 1}`)),
  ),
  trial(
    "the whole sheet times two",
    cells("B1:XFD1048576*2", "_xlfn.TRANSPOSE(B:XFD)", "SUMPRODUCT((B1:XFD1048576=1)*1)"),
  ),
  trial(
    "a sum of 900 cells",
    cells(Array.from({ length: 900 }, (_, index) => `B${index + 1}`).join("+")),
  ),
  trial("a sum of 4 000 ones", cells(LONG)),
  trial("2 000 brackets", cells(`${"(".repeat(2000)}1${")".repeat(2000)}`)),
  trial("4 000 signs", cells(`${"-".repeat(4000)}1`)),
  trial("1 000 IF in each other", cells(`${"IF(1,".repeat(1000)}1${",0)".repeat(1000)}`)),
  trial("a formula of a million letters", cells(`1${"+1".repeat(500_000)}`)),
  trial(
    "2 000 formulas of 8 000 letters",
    times(2000, (n) => `<row r="${n}"><c r="B${n}"><f>${n}${"+1".repeat(4000)}</f></c></row>`),
  ),
  trial(
    "20 000 formulas of 1 000 letters",
    times(20_000, (n) => `<row r="${n}"><c r="B${n}"><f>${n}${"+1".repeat(500)}</f></c></row>`),
  ),
  trial("a spill of 8 000 spaces", cells(`_xlfn.ANCHORARRAY(${" ".repeat(8000)}`)),
  trial("spills in each other", cells(`${"_xlfn.ANCHORARRAY(".repeat(400)}A1${")".repeat(400)}`)),
  trial("8 000 quotation marks", cells('"'.repeat(8001), `A1&amp;${'""'.repeat(4000)}`)),
  trial("8 000 apostrophes", cells("'".repeat(8001))),
  trial(
    "8 000 brackets of a table reference",
    cells("[".repeat(8000), `T1[${"[#All],".repeat(1000)}]`),
  ),
  trial(
    "a shared formula of 8 000 letters in 50 000 cells",
    times(
      50_000,
      (n) =>
        `<row r="${n}"><c r="B${n}">${n === 1 ? `<f t="shared" si="0" ref="B1:B50000">${LONG}+A1</f>` : '<f t="shared" si="0"/>'}</c></row>`,
    ),
  ),
  trial(
    "a shared formula whose first cell shares it",
    '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" si="0" ref="A1:B1"/></c></row>',
  ),
  trial(
    "100 000 shared formulas",
    times(
      20_000,
      (n) =>
        `<row r="${n}">${times(5, (m) => `<c><f t="shared" si="${n * 5 + m}" ref="A1:A9">A${n + 1}+${m}</f></c>`)}</row>`,
    ),
  ),
  trial(
    "names that double 40 times",
    cells("rad_40+1"),
    named("rad_0", "1+1") + times(40, (n) => named(`rad_${n}`, `rad_${n - 1}+rad_${n - 1}`)),
  ),
  trial(
    "names that multiply by ten",
    cells("rad_12+1"),
    named("rad_0", "1") +
      times(12, (n) =>
        named(
          `rad_${n}`,
          Array(10)
            .fill(`rad_${n - 1}`)
            .join("+"),
        ),
      ),
  ),
  trial(
    "names in a circle",
    cells("aa+1", "cc"),
    named("aa", "bb+1") + named("bb", "aa+1") + named("cc", "cc"),
  ),
  trial(
    "a chain of 5 000 names",
    cells("led_5000+1"),
    named("led_0", "1") + times(5000, (n) => named(`led_${n}`, `led_${n - 1}+1`)),
  ),
  trial(
    "a long name in 20 000 cells",
    times(20_000, (n) => `<row r="${n}"><c r="B${n}"><f>lång+${n}</f></c></row>`),
    named("lång", LONG),
  ),
  trial(
    "a long name 1 000 times in a cell",
    cells(Array(1000).fill("lång").join("+")),
    named("lång", LONG),
  ),
  trial(
    "100 000 names",
    cells("SUM(namn_7)"),
    times(100_000, (n) => named(`namn_${n}`, `Blad1!$A$${n}`)),
  ),
  trial(
    "names of prototypes",
    cells("constructor+1", "__proto__", "toString()", "constructor(1)", "hasOwnProperty+valueOf"),
    ["constructor", "__proto__", "toString", "hasOwnProperty"]
      .map((name) => named(name, "Blad1!$B$1"))
      .join(""),
  ),
  trial(
    "a chain of 20 000 cells",
    `<row r="1"><c r="A1"><v>1</v></c></row>${times(20_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><f>A${n}+1</f></c></row>`)}`,
  ),
  trial(
    "a chain of 20 000 cells from below",
    `${times(20_000, (n) => `<row r="${n}"><c r="A${n}"><f>A${n + 1}+1</f></c></row>`)}`,
  ),
  trial("cells in a circle", cells("A2+1", "A1+1", "A3")),
  trial(
    "50 000 formulas with a function that is not known",
    times(50_000, (n) => `<row r="${n}"><c r="B${n}"><f>OKÄND(A${n})</f><v>1</v></c></row>`),
  ),
  trial(
    "20 000 different functions that are not known",
    times(20_000, (n) => `<row r="${n}"><c r="B${n}"><f>OKÄND${n}(A${n})</f><v>1</v></c></row>`),
  ),
  trial(
    "50 000 formulas that cannot be read",
    times(50_000, (n) => `<row r="${n}"><c r="B${n}"><f>1+*A${n})</f><v>1</v></c></row>`),
  ),
  trial(
    "5 000 look-ups in whole columns of 20 000 rows",
    times(
      20_000,
      (n) =>
        `<row r="${n}"><c r="A${n}"><v>${n}</v></c><c r="B${n}"><v>${n * 2}</v></c>${n <= 5000 ? `<c r="D${n}"><f>VLOOKUP(${20_001 - n},A:B,2,FALSE)</f></c>` : ""}</row>`,
    ),
  ),
  trial(
    "2 000 SUMIFS in whole columns of 20 000 rows",
    times(
      20_000,
      (n) =>
        `<row r="${n}"><c r="A${n}"><v>${n % 50}</v></c><c r="B${n}"><v>${n}</v></c>${n <= 2000 ? `<c r="D${n}"><f>SUMIFS(B:B,A:A,${n % 50})</f></c>` : ""}</row>`,
    ),
  ),
];
