import { commentText } from "../../src/comment/commentText";
import type { ComparisonKind, SideNames, VarianceMethod } from "../../src/variance/comparison";
import {
  aroundName,
  knownWords,
  methodWords,
  ROUNDED_APART,
  SIDES,
  SIGNS,
} from "../../src/variance/commentWords";
import type { Rounding } from "../../src/variance/roundedVariance";
import type { SheetBuilder } from "../builder/SheetBuilder";
import { inUnitFormula } from "./placeShown";
import { COLUMN, type PlacedPart, type PlacedPost } from "./sheetParts";
import { decimalsFormula, valueText } from "../builder/swedishText";
import { textLiteral } from "../builder/textLiteral";

const joined = (...pieces: readonly string[]): string => pieces.join("&");

/** "", ", " or " och " before a row's piece, by how many pieces of its list stand before and after. */
function separator(row: number, rows: readonly number[], worth: (row: number) => string): string {
  const count = (of: readonly number[]): string =>
    of.length === 0 ? "0" : of.map((each) => `(${worth(each)})*1`).join("+");
  const before = count(rows.filter((each) => each < row));
  const after = count(rows.filter((each) => each > row));
  return `IF(${before}=0,"",IF(${after}=0," och ",", "))`;
}

const shownNotZero = (row: number): string => `${COLUMN.shown}${row}<>0`;
const restWorth = (row: number): string => `ABS(${COLUMN.more}${row})>=0.005`;

/** Each post's words in its own helper cell: name, the two values of a factor, amount. */
function placePieces(sheet: SheetBuilder, posts: readonly PlacedPost[]): void {
  const lists = [
    posts.filter(({ kind }) => kind === "known"),
    posts.filter(({ kind }) => kind !== "known" && kind !== "rest"),
    posts.filter(({ kind }) => kind === "rest"),
  ];
  for (const list of lists) {
    const rows = list.map(({ row }) => row);
    for (const { row, kind, values } of list) {
      const worth = kind === "rest" ? restWorth : shownNotZero;
      const cells = [
        [COLUMN.firstScaled, COLUMN.firstText],
        [COLUMN.secondScaled, COLUMN.secondText],
      ] as const;
      const decimals = `${COLUMN.decimals}${row}`;
      if (values !== undefined) {
        sheet.put(decimals, `=${decimalsFormula(...values)}`, "value", "whole");
      }
      values?.forEach((cell, i) => {
        const [scaled = "", text = ""] = cells[i] ?? [];
        sheet.put(`${scaled}${row}`, `=ROUND(ABS(${cell})*10^${decimals},0)`, "value", "whole");
        sheet.put(`${text}${row}`, `=${valueText(cell, `${scaled}${row}`, decimals)}`, "value");
      });
      const between =
        values === undefined
          ? [textLiteral(" ")]
          : [
              textLiteral(" ("),
              `${COLUMN.firstText}${row}`,
              textLiteral(" \u2192 "),
              `${COLUMN.secondText}${row}`,
              textLiteral(") "),
            ];
      const piece = joined(
        separator(row, rows, worth),
        `${COLUMN.name}${row}`,
        ...between,
        `${COLUMN.amount}${row}`,
      );
      sheet.put(`${COLUMN.piece}${row}`, `=IF(${worth(row)},${piece},"")`, "value");
    }
  }
}

/** What is compared, and what two years or scenarios are called. */
export interface Compared {
  readonly kind: ComparisonKind;
  readonly names: SideNames | undefined;
}

interface Opening extends Compared {
  /** The row with the amounts in words: first side, second side and deviation. */
  readonly row: number;
}

/** The words of commentOpening. */
function opening({ kind, names, row }: Opening): readonly string[] {
  const [first, second] = SIDES[kind];
  const [before, after] = aroundName(kind);
  const [start, between, end] = names
    ? ["Kostnaden är ", `${before}${names[1]}${after} mot `, `${before}${names[0]}${after}`]
    : [`${second} är `, ` mot ${first} `, ""];
  return [
    textLiteral(start),
    `${COLUMN.secondText}${row}`,
    textLiteral(between),
    `${COLUMN.firstText}${row}`,
    textLiteral(`${end}, en avvikelse på `),
    `${COLUMN.amount}${row}`,
  ];
}

/** A part's paragraph as a formula without =; the words are those of commentDraft. */
export function partFormula(
  sheet: SheetBuilder,
  { posts, total }: PlacedPart,
  compared: Compared,
  isOnly: boolean,
): string {
  placePieces(sheet, posts);
  const list = (own: readonly PlacedPost[], start: string): readonly string[] => {
    if (own.length === 0) return [];
    const pieces = own.map(({ row }) => `${COLUMN.piece}${row}`).join("&");
    return [`IF(LEN(${pieces})=0,"",${joined(start, pieces, textLiteral("."))})`];
  };
  const known = posts.filter((post) => post.kind === "known");
  const explained = posts.filter((post) => post.kind !== "known" && post.kind !== "rest");
  const knownPieces = known.map(({ row }) => `${COLUMN.piece}${row}`).join("&");
  const start =
    known.length === 0
      ? textLiteral(" Den kommer av: ")
      : `IF(LEN(${knownPieces})=0,${textLiteral(" Den kommer av: ")},${textLiteral(" Resten kommer av: ")})`;
  const text = joined(
    ...(isOnly ? [] : [`${COLUMN.name}${total}`, textLiteral(". ")]),
    ...opening({ ...compared, row: total }),
    textLiteral(isOnly ? ` (${SIGNS.deviation}).` : "."),
    ...list(known, textLiteral(knownWords(compared.kind))),
    ...list(explained, start),
    ...list(
      posts.filter((post) => post.kind === "rest"),
      textLiteral(" Utanför faktorerna finns en rest: "),
    ),
  );
  if (isOnly) return text;
  // Where no post has an amount there is nothing to tell; the heading above them counts as one.
  const amounts = `${COLUMN.more}${(posts[0]?.row ?? 0) - 1}:${COLUMN.more}${total - 1}`;
  return `IF(COUNTIF(${amounts},"<>0")=1,"",${text})`;
}

/** What all parts come to; `rows` are the summary's rows of the parts, `total` that of the whole. */
export function wholeFormula(compared: Compared, rows: readonly number[], total: number): string {
  const sums = rows.flatMap((row, place) => [
    ...(place === 0 ? [] : [textLiteral(place === rows.length - 1 ? " och " : ", ")]),
    `${COLUMN.name}${row}`,
    textLiteral(" "),
    `${COLUMN.amount}${row}`,
  ]);
  return joined(
    ...opening({ ...compared, row: total }),
    textLiteral(` (${SIGNS.deviation}): `),
    ...sums,
    textLiteral("."),
  );
}

/**
 * How the factors are split, by what stands in the cell of the method; before it that the amounts are
 * rounded apart, where those of a row of the summary make no subtraction.
 */
export function methodFormula(
  cell: string,
  { kind, names }: Compared,
  rows: readonly number[],
  rounding: Rounding,
): string {
  const how = (method: VarianceMethod): string =>
    textLiteral(commentText(methodWords(kind, method, names)));
  const shown = (column: string, row: number): string =>
    `ROUND(${inUnitFormula(`${column}${row}`, rounding)},${rounding.decimals})`;
  const apart = rows.map(
    (row) =>
      `ABS(${shown(COLUMN.first, row)}-${shown(COLUMN.second, row)}-${COLUMN.shown}${row})>0.001`,
  );
  const method = `IF(LOWER(TRIM(${cell}))="sekventiell",${how("sequential")},${how("shapley")})`;
  return joined(`IF(OR(${apart.join(",")}),${textLiteral(`${ROUNDED_APART} `)},"")`, method);
}
