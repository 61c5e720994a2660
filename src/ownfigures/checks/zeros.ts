import { MEANINGS, type Meaning } from "../meaning/meaning";
import { ask, type Draft, type DraftCell, isOpen } from "../rows/draft";

/** What may be 0 only together: no persons, no hours and no cost. */
const TOGETHER: readonly (readonly Meaning[])[] = [
  ["sfb.persons", "sfb.cost"],
  ["lss.persons", "lss.hours", "lss.cost"],
  ["total.cost"],
];

const isSameTime = (one: DraftCell, other: DraftCell): boolean =>
  one.year === other.year && one.month === other.month && one.stage === other.stage;

/** Whether another row of the same part says that there was nothing that time. */
function isNothing(cell: DraftCell, row: Draft, beside: readonly Draft[]): boolean {
  const others = beside
    .filter((other) => other !== row)
    .flatMap(({ cells }) => cells.filter((each) => isSameTime(each, cell)));
  return others.length > 0 && others.every(({ raw }) => raw === 0);
}

/** A cost of LSS of 0 may be a year without LSS, or one that is not filled in. */
export function checkZeros(all: readonly Draft[]): void {
  for (const meanings of TOGETHER) {
    const beside = all.filter(
      (row) => isOpen(row) && row.meaning !== undefined && meanings.includes(row.meaning),
    );
    for (const row of beside) {
      const zero = row.cells.find((cell) => cell.raw === 0 && !isNothing(cell, row, beside));
      if (
        zero === undefined ||
        row.meaning === undefined ||
        row.cells.every(({ raw }) => raw === 0)
      )
        continue;
      ask(row, "zero", {
        text: `${MEANINGS[row.meaning]}: ${zero.year} är 0. Är det ett värde, eller saknas uppgiften?`,
        choices: [
          { label: "Det är 0", lines: { [row.key]: { accept: ["zero"] } } },
          {
            label: "Uppgiften saknas",
            lines: { [row.key]: { zeroIsBlank: true, accept: ["zero"] } },
          },
          { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
        ],
      });
    }
  }
}
