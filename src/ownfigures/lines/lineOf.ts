import { Decimal } from "../../exact/decimal";
import { timesOf } from "../checks/yardstick";
import { isMoney, MEANINGS, type Sign, STAGES, type Stage, UNITS } from "../meaning/meaning";
import type { Figure, Line } from "../reading/reading";
import { type Draft, isOpen, labelOf } from "../rows/draft";

function figuresOf(row: Draft): readonly Figure[] {
  const { meaning } = row;
  if (meaning === undefined) return [];
  return row.cells.flatMap((cell): Figure[] => {
    const { raw, stage, year, month } = cell;
    if (Number.isNaN(raw) || cell.cell.percent === true) return [];
    const unit = isMoney(meaning) ? (row.answer.unit ?? cell.textUnit ?? row.unit ?? 1) : 1;
    const sign = isMoney(meaning) && signFor(row, stage) === "minus" ? -1 : 1;
    const value = new Decimal(raw).times(unit).times(sign).times(timesOf(row)).toNumber();
    return [
      {
        meaning,
        stage,
        year,
        ...(month !== undefined && { month }),
        value: value === 0 ? 0 : value,
        ...(row.answer.inOwnYear === true &&
          row.ownYear !== undefined &&
          row.ownYear !== year && { ownYear: row.ownYear }),
        row: cell.cell.row,
        column: cell.cell.column,
      },
    ];
  });
}

function signFor(row: Draft, stage: Stage): Sign {
  return row.signs?.get(stage) ?? row.answer.sign ?? "plus";
}

function reasonOf(row: Draft): string {
  if (row.reason !== "" || row.meaning === undefined) return row.reason;
  const stages = [...new Set(row.cells.map(({ stage }) => STAGES[stage]))].join(", ");
  const unit =
    isMoney(row.meaning) && row.unit !== undefined
      ? `, ${UNITS[row.unit]}${row.unitFrom === "size" ? " (läst av storleken)" : ""}`
      : "";
  const sum = row.sumOf === undefined ? "" : ` Lika med summan av ${row.sumOf.length} rader.`;
  return `${MEANINGS[row.meaning]}: ${stages}${unit}.${sum}`;
}

/** A row that has been read, as it is shown. */
export function lineOf(row: Draft): Line {
  const { key, meaning, state, question, unit, unitFrom, remembered, sumOf } = row;
  const stages = [...new Set(row.cells.map(({ stage }) => stage))];
  const [stage] = stages;
  const money = meaning !== undefined && isMoney(meaning) && isOpen(row);
  return {
    key,
    label: labelOf(row),
    row: row.row.first.row,
    column: row.row.first.column,
    ...(meaning !== undefined && { meaning }),
    stages,
    state,
    reason: reasonOf(row),
    ...(question !== undefined && state === "ask" && { question }),
    ...(money && unit !== undefined && { unit }),
    ...(money && unitFrom !== undefined && { unitFrom }),
    ...(money && stage !== undefined && { sign: signFor(row, stage) }),
    ...(sumOf !== undefined && { sumOf: sumOf.map((part) => part.key) }),
    ...(remembered && { remembered: true as const }),
    figures: state === "never" || state === "skipped" ? [] : figuresOf(row),
  };
}
