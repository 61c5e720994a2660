import { writtenAmount } from "../../../src/labelled/writtenAmount";
import type { CellContent, RangeContent } from "../../workbook/port";
import { columnsIn } from "./columnsIn";
import type { CellUnit, Form } from "./form";
import type { Written } from "./readTriangleCells";

const NAMED: readonly (readonly [RegExp, CellUnit])[] = [
  [/(?<!\p{L})(?:mnkr|mkr|miljoner kronor)(?!\p{L})/iu, "mnkr"],
  [/(?<!\p{L})(?:tkr|kkr|tusen kronor|tusental kronor)(?!\p{L})/iu, "tkr"],
];

function amountsOf({ values }: RangeContent, form: Form): readonly number[] {
  const isList = form === "invoicesByMonth" || form === "invoicesByYear";
  const amount = isList ? (columnsIn(values)?.amount ?? 2) : undefined;
  const cells: readonly CellContent[] = values.flatMap((row) =>
    amount === undefined ? row.slice(1) : [row[amount] ?? null],
  );
  return cells.map(writtenAmount).filter((each) => typeof each === "number");
}

/** How the amounts are likely written: the unit that a heading names, and minus where most amounts have it. */
export function likelyWritten(content: RangeContent, form: Form): Written {
  const texts = content.values.flat().filter((cell) => typeof cell === "string");
  const unit = NAMED.find(([name]) => texts.some((text) => name.test(text)))?.[1] ?? "kr";
  const amounts = amountsOf(content, form).filter((amount) => amount !== 0);
  const below = amounts.filter((amount) => amount < 0).length;
  return { unit, sign: below * 2 > amounts.length ? "minus" : "plus" };
}
