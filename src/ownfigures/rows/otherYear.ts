import type { Answer } from "../answers/answer";
import { whenSaid } from "../table/head";
import { yearOfAmount } from "../table/yearOfAmount";
import { costSign } from "./costSign";
import { ask, type Draft } from "./draft";

/** The year that a row, or the note beside it, says that its amount is of. */
function yearSaid({ row: { label, note }, own }: Draft): number | undefined {
  const isLate = own.measure === "late" || own.measure === "repaid";
  return yearOfAmount(label) ?? yearOfAmount(note) ?? (isLate ? whenSaid(label)?.year : undefined);
}

/** An amount that is of another year than its column is never taken into the column's year in silence. */
export function askAboutOtherYear(draft: Draft): void {
  const year = yearSaid(draft);
  const others = draft.cells.filter((cell) => cell.raw !== 0 && cell.year !== year);
  const [first] = others;
  if (year === undefined || first === undefined) return;
  draft.ownYear = year;
  if (draft.meaning?.startsWith("known.") === true) return;
  const say = (label: string, answer: Answer) => ({ label, lines: { [draft.key]: answer } });
  ask(draft, "otherYear", {
    text: `Raden säger att beloppet avser ${year} men står under ${first.year}. Hur ska det tas?`,
    choices: [
      say(`Som sena fakturor för ${year} i utfallet ${first.year}`, {
        meaning: "known.late",
        sign: costSign(draft) ?? "plus",
        inOwnYear: true,
        accept: ["otherYear", "known"],
      }),
      say("Som raden står, i kolumnens år", { accept: ["otherYear"] }),
      say("Hoppa över raden", { meaning: "skip" }),
    ],
  });
}
