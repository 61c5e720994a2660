import { type Answers, NO_ANSWERS } from "../../../../src/ownfigures/answers/answer";
import { answered } from "../../../../src/ownfigures/answers/answered";
import { readBlock } from "../../../../src/ownfigures/readBlock";
import type { Line, Reading } from "../../../../src/ownfigures/reading/reading";
import type { Cell } from "../../../../src/labelled/cell";

export type Rows = readonly (readonly Cell[])[];

/** A block as it is read in 2026. */
export const read = (
  values: Rows,
  answers: Answers = NO_ANSWERS,
  remembered?: ReadonlySet<string>,
): Reading => readBlock({ values }, { thisYear: 2026, answers, ...(remembered && { remembered }) });

/** The row whose label ends so. */
export function line(reading: Reading, label: string): Line {
  const found = reading.lines.find((each) => each.label.endsWith(label));
  if (found === undefined) throw new Error(`No line ${label}`);
  return found;
}

/** The table after the choice with this label has been made of the question of a row, or of the block. */
export function choose(values: Rows, answers: Answers, label: string, choice: string): Answers {
  const reading = read(values, answers);
  const question = label === "" ? reading.questions[0] : line(reading, label).question;
  const found = question?.choices.find((each) => each.label.startsWith(choice));
  if (found === undefined)
    throw new Error(`No choice ${choice}: ${question?.text ?? "no question"}`);
  return answered(answers, found);
}

/** What a row gives where it is taken. */
export const values = (reading: Reading, label: string): readonly number[] => {
  const { state, figures } = line(reading, label);
  return state === "taken" ? figures.map(({ value }) => value) : [];
};
