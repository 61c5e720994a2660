import type { Booked } from "../../sie/booked";
import type { SieFile } from "../../sie/sieFile";
import type { BlockAnswer, Choice, Question } from "../answers/answer";
import { type LedgerDimensions, likelyFirst, usedDimensions } from "./dimensions";

const accepting = (key: string, { accepted = [] }: BlockAnswer): BlockAnswer => ({
  accepted: [...accepted, key],
});

const isAccepted = (key: string, { accepted = [] }: BlockAnswer): boolean => accepted.includes(key);

/** What has to be said of the file as a whole before anything of it is taken. */
export function ledgerQuestions(
  file: SieFile,
  { otherMonth }: Pick<Booked, "otherMonth">,
  dimensions: LedgerDimensions,
  said: BlockAnswer,
): readonly Question[] {
  const ofFile = file.doubts
    .filter(({ key }) => !isAccepted(key, said))
    .map(({ key, text, accept }): Question => ({
      ...{ problem: "block", text },
      choices: accept === undefined ? [] : [{ label: accept, block: accepting(key, said) }],
    }));
  const byDimension: readonly Question[] = dimensions.isUnsaid
    ? [
        {
          problem: "block",
          text: "Vilken av filens dimensioner säger vad kostnaden är till för (verksamheten)?",
          choices: [
            ...likelyFirst(usedDimensions(file)).map(({ number, name }): Choice => ({
              label: name,
              block: { activity: number },
            })),
            { label: "Ingen: läs bara på konto", block: { activity: "" } },
          ],
        },
      ]
    : [];
  const byDay: readonly Question[] =
    otherMonth > 0 && said.byRowDay === undefined
      ? [
          {
            problem: "block",
            text: `${otherMonth} konteringsrader har ett eget datum i en annan månad än sin verifikation. Vilken månad gäller?`,
            choices: [
              { label: "Verifikationens månad", block: { byRowDay: false } },
              { label: "Radens egen månad", block: { byRowDay: true } },
            ],
            likely: 0,
          },
        ]
      : [];
  return [...ofFile, ...byDimension, ...byDay];
}
