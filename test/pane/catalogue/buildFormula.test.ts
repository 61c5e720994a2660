import fc from "fast-check";
import { canonicalFormula, swedishFormula } from "../../../taskpane/catalogue/buildFormula";
import { type FormulaArgument, readArgument } from "../../../taskpane/catalogue/readArgument";

function read(...typed: string[]): FormulaArgument[] {
  return typed.map((text) => {
    const argument = readArgument(text);
    if (argument.kind === "refused") throw new Error(argument.message);
    return argument;
  });
}

test("numbers typed in Swedish become canonical, and Swedish again when shown", () => {
  const args = read("165,5", "8", "37,25");
  expect(canonicalFormula("SJUKLÖN", args)).toBe("=PA.SJUKLÖN(165.5,8,37.25)");
  expect(swedishFormula("SJUKLÖN", args)).toBe("=PA.SJUKLÖN(165,5;8;37,25)");
});

test("arguments left out at the end are left out, those between others stay empty", () => {
  const args = read("2025", "455", "565 386", "", "1,5", "", "");
  expect(canonicalFormula("KOSTNAD", args)).toBe("=PA.KOSTNAD(2025,455,565386,,1.5)");
  expect(canonicalFormula("VERSION", [])).toBe("=PA.VERSION()");
});

test("text is quoted and its quotes doubled", () => {
  const args = read('säg "hej"', "2025-03");
  expect(canonicalFormula("PARAMETER", args)).toBe('=PA.PARAMETER("säg ""hej""","2025-03")');
});

test("references keep their $ signs; sheets are quoted where a formula needs it", () => {
  const args = read("$b$4", "Kostnad!B4", "'Årets blad'!A1:A9", "'Anna''s'!A1", "'K2'!A1");
  expect(canonicalFormula("LSS", args)).toBe(
    "=PA.LSS($B$4,Kostnad!B4,'Årets blad'!A1:A9,'Anna''s'!A1,'K2'!A1)",
  );
});

test("truth values are written in each language", () => {
  expect(canonicalFormula("X.Y", read("sant", "falskt"))).toBe("=PA.X.Y(TRUE,FALSE)");
  expect(swedishFormula("X.Y", read("sant", "falskt"))).toBe("=PA.X.Y(SANT;FALSKT)");
});

test("very large and very small numbers are written as Excel writes them", () => {
  expect(canonicalFormula("LSS", [{ kind: "number", value: 1e21 }])).toBe("=PA.LSS(1E+21)");
  expect(canonicalFormula("LSS", [{ kind: "number", value: 1e-7 }])).toBe("=PA.LSS(1E-7)");
});

test("a number that is not finite and a name that is no name never become a formula", () => {
  expect(() => canonicalFormula("LSS", [{ kind: "number", value: Infinity }])).toThrow(RangeError);
  expect(() => canonicalFormula("LSS(1)+A", [])).toThrow(RangeError);
});

/** What one argument can look like in a canonical formula, and nothing more: whole columns and rows too. */
const ONE_ARGUMENT =
  /^(?:-?\d+(?:\.\d+)?(?:E[+-]\d+)?|TRUE|FALSE|"(?:[^"\p{Cc}]|"")*"|(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_]*)!)?(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)|)$/u;

const ATTEMPTS = [
  '1),HYPERLINK("http://exempel.se","klicka"',
  '"&HYPERLINK("http://exempel.se")&"',
  "\")+CMD|' /C calc'!A0+(\"",
  "2025,455)+SUM(A1:A9",
  "2025;455",
  "A:B",
  "$a:$b",
  "Blad1!A:A",
  "Blad1!2:400",
  "B4)+1",
  "B4&C4",
  "B4,C4",
  "B4 C4",
  "A1#",
  "@A1",
  "'x'!A1+'y'!B2",
  "'x''!A1",
  "x'!A1",
  "Blad1!A1)*(Blad2!A1",
  "[x.xlsx]Blad1!A1",
  "'[http://exempel.se/x.xlsx]Blad1'!A1",
  '"',
  '"""',
  '""a"',
  "#REF!",
  "{1,2}",
  "1e5",
  "--1",
  "NaN",
  "Infinity",
];

test.each(ATTEMPTS)("%p does not break out of its argument", (typed) => {
  const argument = readArgument(typed);
  if (argument.kind === "refused") {
    expect(argument.message).not.toBe("");
    return;
  }
  const formula = canonicalFormula("LSS", [argument]);
  expect(formula.slice("=PA.LSS(".length, -1)).toMatch(ONE_ARGUMENT);
});

test("whatever is typed stays one argument or is refused", () => {
  const nasty = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(...`"',;()=&!$:[]{}#@+-|A1Bå2 .%\t`) }),
    fc.constantFrom(...ATTEMPTS),
  );
  fc.assert(
    fc.property(nasty, (typed) => {
      const argument = readArgument(typed);
      if (argument.kind === "refused") return;
      const formula = canonicalFormula("LSS", [argument, { kind: "number", value: 1 }]);
      expect(formula.startsWith("=PA.LSS(") && formula.endsWith(",1)")).toBe(true);
      expect(formula.slice("=PA.LSS(".length, -",1)".length)).toMatch(ONE_ARGUMENT);
    }),
    { numRuns: 5_000 },
  );
});
