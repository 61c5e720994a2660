import { DIFFERENCE_KINDS } from "../../../src/cases/reconciliation/difference";
import { columnLetters } from "../../builder/columnLetters";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { textLiteral } from "../../builder/textLiteral";
import { roundedTo } from "../roundedTo";
import type { DifferenceCells } from "./differenceCells";

export const RECONCILED_COLUMNS = [
  ...["Slag", "Ärende", "Månad"],
  ...["Väntat", "Fakturerat", "Skillnad"],
] as const;
/** The row of the answer's headings. */
export const HEAD = 5;
/** The cell of how many rows the answer has under them. */
export const ROW_COUNT = "$D$3";
/** The cell of whether the list and the invoices can be calculated with. */
const SOUND = "$B$3";
const TEXTS = 3;
/** To the right of the answer: from which part of the sheet each row comes. */
const FROM = RECONCILED_COLUMNS.length + 1;
const SPACE = "\u00a0";

interface Later {
  /** Formulas of how many invoices are of later years, and of how many kronor. */
  readonly count: string;
  readonly amount: string;
}

export interface OrderedPart extends DifferenceCells {
  readonly title: string;
  /** The range of where each of its differences comes in the answer, from 1. */
  readonly order: string;
}

interface Content {
  readonly rows: number;
  readonly sound: string;
  /** What may differ: cases month by month, invoices of earlier years, claims. */
  readonly parts: readonly OrderedPart[];
  readonly later: Later;
}

/** The names of the kinds, in the order in which they are told; returns their range and the row after. */
function placeKinds(
  sheet: SheetBuilder,
  top: number,
): { readonly range: string; readonly next: number } {
  DIFFERENCE_KINDS.forEach((kind, place) => {
    sheet.put(`A${top + 1 + place}`, kind, "label");
    sheet.put(`B${top + 1 + place}`, String(place + 1), "value");
  });
  const last = top + DIFFERENCE_KINDS.length;
  return { range: `$A$${top + 1}:$A$${last}`, next: last + 1 };
}

/** A whole number with its thousands apart, as messages have it: 1 234 567. */
function grouped(cell: string): string {
  const three = (part: string): string => `RIGHT("00"&${part},3)`;
  const [millions, thousands] = [`INT(${cell}/1000000)`, `INT(MOD(${cell},1000000)/1000)`];
  const rest = three(`MOD(${cell},1000)`);
  const space = textLiteral(SPACE);
  return `IF(${cell}>=1000000,${millions}&${space}&${three(thousands)}&${space}&${rest},IF(${cell}>=1000,${thousands}&${space}&${rest},${cell}&""))`;
}

/** What is said of invoices of later years, and the cell of how many they are; returns the row after. */
function placeLater(
  sheet: SheetBuilder,
  top: number,
  { count, amount }: Later,
): { readonly note: string; readonly count: string; readonly next: number } {
  const put = (place: number, label: string, formula: string): string => {
    sheet.put(`A${top + place}`, label, "label");
    sheet.put(`B${top + place}`, `=${formula}`, "value");
    return `$B$${top + place}`;
  };
  const rows = put(0, "Fakturor för senare år, rader", count);
  const sum = put(1, "Fakturor för senare år, kr", roundedTo(amount, 2));
  const whole = put(2, "Hela kronor", `INT(ABS(${sum}))`);
  const ore = put(3, "Ören", `ROUND((ABS(${sum})-${whole})*100,0)`);
  const decimals = `IF(${ore}=0,"",","&IF(MOD(${ore},10)=0,${ore}/10,RIGHT("0"&${ore},2)))`;
  const minus = `IF(${sum}<0,${textLiteral("\u2212")},"")`;
  const lines = `IF(${rows}=1,"1 rad",${grouped(rows)}&" rader")`;
  const note = put(
    4,
    "Anmärkningen",
    `"Obs! "&${lines}&", "&${minus}&${grouped(whole)}&${decimals}&" kr, avser senare år än perioden och är inte med."`,
  );
  return { note, count: rows, next: top + 6 };
}

/** The table that PA.AVSTÄMNING answers with: the differences, their total and what is said of later years. */
export function placeReconciled(
  sheet: SheetBuilder,
  top: number,
  { rows, sound, parts, later }: Content,
): number {
  sheet.band(top, "Slagen, i den ordning de står, och fakturor för senare år", 2);
  const kinds = placeKinds(sheet, top);
  const noted = placeLater(sheet, kinds.next, later);
  sheet.put("A3", "Går att räkna med", "label");
  sheet.put("B3", `=IF(ISERROR(${sound}),"Nej",IF(${sound},"Ja","Nej"))`, "check");
  sheet.put("C3", "Rader i svaret", "label");
  const count = parts.map(({ key }) => `COUNT(${key})`).join("+");
  sheet.put(ROW_COUNT.replaceAll("$", ""), `=${count}+1+IF(${noted.count}>0,1,0)`, "check");
  sheet.put("E3", "Nej ger #SAKNAS! i svaret: kolumnerna Inom gränserna visar var.", "lead");
  sheet.height(3, 24);
  sheet.band(HEAD - 1, "1  Svaret", RECONCILED_COLUMNS.length);
  RECONCILED_COLUMNS.forEach((text, place) =>
    sheet.put(`${columnLetters(place)}${HEAD}`, text, place < TEXTS ? "headLeft" : "head"),
  );
  const total = (of: "expected" | "invoiced"): string =>
    roundedTo(`SUM(${parts.map((part) => part[of]).join(",")})`, 2);
  for (let place = 1; place <= rows; place += 1) {
    const row = HEAD + place;
    const at = parts.map((_, part) => `${columnLetters(FROM + part)}${row}`);
    parts.forEach(({ order, title }, part) => {
      if (place === 1) sheet.put(`${columnLetters(FROM + part)}${HEAD}`, title, "head");
      const found = `MATCH(${place},${order},0)`;
      sheet.put(at[part] ?? "", `=IF(ISERROR(${found}),0,${found})`, "value");
    });
    const there = at.length === 1 ? `${at[0] ?? ""}>0` : `SUM(${at[0] ?? ""}:${at.at(-1) ?? ""})>0`;
    const isTotal = `${place}=${ROW_COUNT}-IF(${noted.count}>0,1,0)`;
    const pick = (of: "name" | "month" | "kind" | "expected" | "invoiced"): string =>
      parts.reduceRight(
        (rest, part, index) =>
          `IF(${at[index] ?? ""}>0,INDEX(${part[of]},${at[index] ?? ""}),${rest})`,
        '""',
      );
    const month = pick("month");
    const monthText = `INT((${month})/12)&"-"&RIGHT("0"&(MOD(${month},12)+1),2)`;
    const cells: readonly string[] = [
      `IF(${there},INDEX(${kinds.range},${pick("kind")}),IF(${isTotal},"Totalt",IF(${place}=${ROW_COUNT},${noted.note},"")))`,
      `IF(${there},${pick("name")},"")`,
      `IF(${there},${monthText},"")`,
      `IF(${there},${pick("expected")},IF(${isTotal},${total("expected")},""))`,
      `IF(${there},${pick("invoiced")},IF(${isTotal},${total("invoiced")},""))`,
      `IF(OR(${there},${isTotal}),ROUND(E${row}-D${row},2),"")`,
    ];
    cells.forEach((formula, column) => {
      sheet.put(
        `${columnLetters(column)}${row}`,
        `=IF(${SOUND}="Ja",${formula},NA())`,
        column < TEXTS ? "valueLeft" : "value",
        column < TEXTS ? undefined : "kronor",
      );
    });
  }
  return noted.next;
}
