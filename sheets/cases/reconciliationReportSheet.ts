import type { Difference, DifferenceKind } from "../../src/cases/reconciliation/difference";
import { secretGroups } from "../../src/cases/secrecy/secretGroups";
import { Decimal } from "../../src/exact/decimal";
import { columnLetters } from "../builder/columnLetters";
import { SheetBuilder } from "../builder/SheetBuilder";
import type { SheetTemplate } from "../builder/SheetTemplate";

/** The differences of one kind. */
interface KindContent {
  readonly kind: DifferenceKind;
  readonly differences: readonly Difference[];
}

const HEADINGS = ["Slag", "Ärenden", "Skillnader", "Väntat", "Fakturerat", "Skillnad"] as const;
const HIDDEN = "*";
const TOP = 5;
const WIDTH = 118;

const casesOf = (differences: readonly Difference[]): ReadonlySet<string> =>
  new Set(differences.map(({ key }) => key));
/** Those that have any of an amount: what is in the list and not invoiced has nothing invoiced. */
const casesWith = (
  differences: readonly Difference[],
  of: "expected" | "invoiced",
): ReadonlySet<string> => casesOf(differences.filter((each) => !each[of].isZero()));
const sumOf = (
  differences: readonly Difference[],
  of: "expected" | "invoiced" | "difference",
): number =>
  differences
    .reduce((sum, each) => sum.plus(each[of]), new Decimal(0))
    .toDecimalPlaces(0)
    .toNumber();

function placeRow(
  sheet: SheetBuilder,
  row: number,
  name: string,
  {
    differences,
    secret,
    isTotal,
  }: {
    readonly differences: readonly Difference[];
    /** Of the counts, what was expected, invoiced, and the difference. */
    readonly secret: readonly [counts: boolean, expected: boolean, invoiced: boolean];
    readonly isTotal: boolean;
  },
): void {
  sheet.put(`A${row}`, name, isTotal ? "totalLabel" : "label");
  const [counts, expected, invoiced] = secret;
  // The difference with one of them tells the other.
  const hidden = [counts, counts, expected, invoiced, counts || expected !== invoiced];
  const figures = [
    ...[casesOf(differences).size, differences.length, sumOf(differences, "expected")],
    ...[sumOf(differences, "invoiced"), sumOf(differences, "difference")],
  ];
  figures.forEach((figure, column) => {
    const cell = `${columnLetters(column + 1)}${row}`;
    sheet.put(
      cell,
      hidden[column] === true ? HIDDEN : figure,
      isTotal ? "total" : "value",
      "whole",
    );
  });
}

/**
 * The sheet `Avstämning` for others: sums by kind as values. No case is named, and kinds of fewer cases than the limit
 * are "*", with what would give them away.
 */
export function reconciliationReportSheet(
  { kinds, years }: { readonly kinds: readonly KindContent[]; readonly years: readonly number[] },
  limit: number,
): SheetTemplate {
  const secret = secretGroups(
    kinds.map(({ differences }) => casesOf(differences)),
    limit,
    (["expected", "invoiced"] as const).map((of) =>
      kinds.map(({ differences }) => casesWith(differences, of)),
    ),
  );
  const sheet = new SheetBuilder("Avstämning", {
    widths: [200, ...HEADINGS.slice(1).map(() => WIDTH)],
    frozenRows: 3,
    rows: TOP + kinds.length + 6,
  });
  sheet.put("A1", `Avstämning av fakturor mot ärendelistan ${years.join(", ")}`, "title");
  sheet.height(1, 34);
  sheet.put(
    "A2",
    `Fakturerat minus väntat. Värden när bladet skrevs. * står i stället för färre än ${limit} ärenden och för det som skulle avslöja dem.`,
    "lead",
  );
  sheet.band(TOP - 1, "Per slag, kr", HEADINGS.length);
  HEADINGS.forEach((text, column) => {
    sheet.put(`${columnLetters(column)}${TOP}`, text, column === 0 ? "headLeft" : "head");
  });
  kinds.forEach(({ kind, differences }, place) => {
    const gone = secret.groups[place] === true;
    const own = { differences, secret: [gone, gone, gone] as const, isTotal: false };
    placeRow(sheet, TOP + 1 + place, kind, own);
  });
  placeRow(sheet, TOP + 1 + kinds.length, "Totalt", {
    differences: kinds.flatMap(({ differences }) => differences),
    secret: [secret.total, secret.amounts[0] === true, secret.amounts[1] === true],
    isTotal: true,
  });
  return sheet;
}
