import fc from "fast-check";
import { FORMATS } from "../../../sheets/builder/looks";
import { BUILT_IN_CODES } from "../../../workbench/engine/numberFormat/builtInCodes";
import { bySettings, ownCode } from "../../../workbench/engine/numberFormat/bySettings";
import { readFormatCode } from "../../../workbench/engine/numberFormat/readFormatCode";
import { sameCode } from "../../../workbench/engine/numberFormat/sameCode";
import { shownByCode } from "../../../workbench/engine/numberFormat/shownByCode";
import { writeFormatCode } from "../../../workbench/engine/numberFormat/writeFormatCode";
import { offeredCodes } from "../../../workbench/page/grid/formatPanel/offeredCodes";

// As Swedish Excel's dialog Formatera celler writes them.
test.each([
  ["General", "Standard"],
  ["0.00", "0,00"],
  ["#,##0", "# ##0"],
  ["#,##0.00", "# ##0,00"],
  ['#,##0.00\\ "kr";[Red]-#,##0.00\\ "kr"', '# ##0,00 "kr";[Röd]-# ##0,00 "kr"'],
  ["yyyy\\-mm\\-dd", "åååå-MM-dd"],
  ["yyyy\\-mm\\-dd\\ hh:mm", "åååå-MM-dd tt:mm"],
  ["[$-41D]d mmmm yyyy;@", "d MMMM åååå;@"],
  ["mmm\\-yy", "MMM-åå"],
  ["mm:ss.0", "mm:ss,0"],
  ["[h]:mm:ss", "[t]:mm:ss"],
  ["d.m.yyyy", "d.M.åååå"],
  ["0.00E+00", "0,00E+00"],
  ["# ?/??", "# ?/??"],
  ["[Color 10][<=1.5]0.0%;General", "[Färg 10][<=1,5]0,0%;Standard"],
  ["mm-dd-yy", "åååå-MM-dd"],
  // Swedish Excel takes a trailing space for thousands, which no one sees; the comma is read as it stands.
  ['0.0,\\ "tkr"', '0.0,\\ "tkr"'],
])("%s is written %s", (code, swedish) => {
  expect(writeFormatCode(code)).toBe(swedish);
});

const VALUES = [1234567.891, -1234.5, 0, 0.125, 45717.6, "text"] as const;

/** What is written is read back as the same code, and shows the same. */
function comesBack(code: string): void {
  const read = readFormatCode(writeFormatCode(code));
  const settled = bySettings(code).replaceAll("[$-41D]", "");
  expect({ code, read, same: read !== undefined && sameCode(read, settled) }).toMatchObject({
    same: true,
  });
  for (const value of VALUES) {
    expect([code, shownByCode(value, ownCode(read ?? ""))]).toEqual([
      code,
      shownByCode(value, code),
    ]);
  }
}

const KNOWN = [
  ...BUILT_IN_CODES.values(),
  ...Object.values(FORMATS),
  ...(["number", "date"] as const).flatMap((each) => offeredCodes(each, "", false)),
  ...["kr", "EUR", "kr/h"].flatMap((unit) => [
    ...offeredCodes("currency", unit, false),
    ...offeredCodes("currency", unit, true),
  ]),
];
test.each([...new Set(KNOWN)])("the product's own code %s is read back as it was written", (code) =>
  comesBack(code),
);

describe("whatever code a file brings is read back as it was written", () => {
  const text = fc.constantFrom(
    '"kr"',
    '\\ "tkr"',
    "\\ ",
    "\\-",
    '" per h, 1.5"',
    "_-",
    "* ",
    "%",
    "-",
    "(",
    ")",
  );
  const colour = fc.constantFrom("", "", "[Red]", "[Blue]", "[Color 3]", "[>=1000.5]", "[$-41D]");
  const number = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("0", "#", "00", "#,##0", "#,###", "???", "0\\ 000", "000\\ 00"),
        fc.constantFrom("", ".0", ".00", ".0#", ".??", ".000"),
      )
      .map((parts) => parts.join("")),
    fc.constantFrom("#,##0,", "0.0,", "#,##0.0,,", "0,.00", "0.00E+00", "##0.0E+0", "# ?/?"),
    fc.constantFrom("#\\ ??/??", "#,##0\\ ?/?", "# ?/8", "0;;", "00\\:00", "0\\.00", "0\\,00"),
  );
  const date = fc
    .array(
      fc.tuple(
        fc.constantFrom(
          "yyyy",
          "yy",
          "mmmm",
          "mmm",
          "mm",
          "m",
          "dddd",
          "dd",
          "d",
          "hh",
          "h",
          "ss",
          "[h]",
          "AM/PM",
        ),
        fc.constantFrom("\\-", "-", ":", "\\ ", " ", ".", "\\.", ", ", '"den "', ""),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.flat().join(""))
    // Letters side by side are one word of another length.
    .filter((code) => !/([a-z])\1{4}|[a-z]AM|M[a-z]/.test(code));
  const section = fc.oneof(
    fc
      .tuple(colour, fc.oneof(text, fc.constant("")), number, fc.oneof(text, fc.constant("")))
      .map((parts) => parts.join("")),
    date,
    fc.constantFrom("General", "@", '"noll"'),
  );
  test("codes made of every kind of part", () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), (sections) => {
        const code = sections.join(";");
        fc.pre(shownByCode(1, code) !== undefined && shownByCode(-1, code) !== undefined);
        comesBack(code);
      }),
      { numRuns: 1000 },
    );
  });
});
