import { type Answers, NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { answered } from "../../../src/ownfigures/answers/answered";
import { memoryOf, recalled } from "../../../src/ownfigures/memory/memory";
import { readBlock } from "../../../src/ownfigures/readBlock";
import type { Reading } from "../../../src/ownfigures/reading/reading";
import type { Table } from "./tables/judged";
import later from "./tables/laterTables.json";
import first from "./tables/tables.json";

const tables = [...first.tables, ...later.tables] as unknown as readonly Table[];
const MOST_QUESTIONS = 60;

const read = ({ rows }: Table, answers: Answers): Reading =>
  readBlock({ values: rows }, { thisYear: 2026, answers });

/** The answers to every question of a table, the same choice each time; `last` is that which leaves out. */
function answeredAll(table: Table, choice: "first" | "last"): Answers {
  let answers = NO_ANSWERS;
  const put = new Set<string>();
  while (put.size < MOST_QUESTIONS) {
    const { questions, lines } = read(table, answers);
    const line = questions.length > 0 ? undefined : lines.find(({ state }) => state === "ask");
    const question = questions[0] ?? line?.question;
    if (question === undefined) return answers;
    const chosen = choice === "first" ? question.choices[0] : question.choices.at(-1);
    const id = `${line?.key ?? ""} ${question.text}`;
    if (chosen === undefined || put.has(id)) throw new Error(`Asked again: ${id}`);
    put.add(id);
    answers = answered(answers, chosen);
  }
  throw new Error(`More than ${MOST_QUESTIONS} questions`);
}

const taken = ({ lines }: Reading) =>
  lines.filter(({ state }) => state === "taken").flatMap(({ figures }) => figures);

describe.each(["first", "last"] as const)(
  "every question of every table has an end, by its %s choice",
  (choice) => {
    test.each(tables.map((table) => [table.name, table] as const))("%s", (_, table) => {
      const answers = answeredAll(table, choice);
      const reading = read(table, answers);
      expect(reading.lines.filter(({ state }) => state === "ask")).toEqual([]);
      // What is remembered of it never gives another figure than was said.
      const again = recalled(memoryOf(reading, answers), read(table, NO_ANSWERS));
      if (again === undefined) return;
      const block = { ...answers.block, ...again.answers.block };
      const remembered = read(table, { lines: again.answers.lines, block });
      expect(taken(reading)).toEqual(expect.arrayContaining([...taken(remembered)]));
    });
  },
);
