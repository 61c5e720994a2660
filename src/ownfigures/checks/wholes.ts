import { ask, type Draft, isOpen } from "../rows/draft";
import { understood } from "../words/understood";

/** Whether the row is children or adults, by its own label or by what it is taken for. */
const isAge = ({ own, meaning }: Draft): boolean =>
  own.measure === "children" || own.measure === "adults" || meaning === "sfb.children";

const isMoneyAround = ({ row }: Draft): boolean =>
  [...row.sections, row.corner, ...row.titles].some((text) => understood(text).unit !== undefined);

/** A row of all persons of the same part and time. */
function isWholeOf(other: Draft, row: Draft): boolean {
  return (
    isOpen(other) &&
    !isAge(other) &&
    other.meaning?.endsWith(".persons") === true &&
    other.meaning.split(".")[0] === row.meaning?.split(".")[0]
  );
}

/** Children or adults are asked about where the whole that they are a part of does not stand beside them. */
export function checkWholes(all: readonly Draft[]): void {
  for (const row of all.filter(isAge)) {
    const whole = row.partOf !== undefined || all.some((other) => isWholeOf(other, row));
    const children = row.meaning?.endsWith(".children") === true;
    if (whole && children && !isMoneyAround(row)) continue;
    ask(row, "whole", {
      text: isMoneyAround(row)
        ? "Raden är delad på ålder och står bland belopp. Vad är raden?"
        : "Raden gäller bara barn eller bara vuxna, och någon rad för alla finns inte. Hur ska den användas?",
      choices: [
        { label: "Använd raden ändå", lines: { [row.key]: { accept: ["whole"] } } },
        { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
      ],
    });
  }
}
