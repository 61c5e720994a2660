import { ask, type Draft } from "../rows/draft";
import type { Test } from "./unitTests";

/** Hours that fit the cost in no unit in any year may be of a month, or in thousands. */
export function askAboutHours(
  all: readonly Draft[],
  tests: ReadonlyMap<Draft, readonly Test[]>,
): void {
  for (const [row, own] of tests) {
    if (row.meaning !== "lss.cost" || own.length === 0 || own.some(({ hit }) => hit !== undefined))
      continue;
    all
      .filter(({ meaning, answer }) => meaning === "lss.hours" && answer.times === undefined)
      .forEach((hours) =>
        ask(hours, "size", {
          text: "Timmar LSS: timmarna passar inte kostnaden i någon enhet. Är de årets alla timmar?",
          choices: [
            { label: "Ja", lines: { [hours.key]: { accept: ["size"] } } },
            {
              label: "Nej, per månad: gånger 12",
              lines: { [hours.key]: { times: { perMonth: 12 }, accept: ["size"] } },
            },
            {
              label: "Nej, i tusental: gånger 1 000",
              lines: { [hours.key]: { times: { thousands: 1_000 }, accept: ["size"] } },
            },
            { label: "Hoppa över raden", lines: { [hours.key]: { meaning: "skip" } } },
          ],
        }),
      );
  }
}
