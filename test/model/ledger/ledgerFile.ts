import type { Answers, Choice, Question } from "../../../src/ownfigures/answers/answer";
import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { answered } from "../../../src/ownfigures/answers/answered";
import { ledgerReader } from "../../../src/ownfigures/ledger/readLedger";
import type { Reading } from "../../../src/ownfigures/reading/reading";
import { readSieSteps } from "../../../src/sie/readSieSteps";
import { atOnce } from "../../../src/steps/atOnce";
import { decodedTextSteps } from "../../../taskpane/ownfigures/file/decodedTextSteps";

export type Written = "cp437" | "cp1252" | "latin9" | "utf8" | "utf8bom" | "utf16";

/** Swedish letters in code page 437, by its published table. */
const PC8: Readonly<Record<string, number>> = {
  ...{ å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, é: 0x82, "§": 0x15 },
};

/** A text as a system writes it. */
export function bytesOf(text: string, written: Written = "cp437"): Uint8Array {
  if (written === "cp437") return Uint8Array.from(text, (c) => PC8[c] ?? c.charCodeAt(0));
  if (written === "utf8") return Buffer.from(text, "utf8");
  if (written === "utf8bom") return Buffer.from(`\ufeff${text}`, "utf8");
  if (written === "utf16") return Buffer.from(`\ufeff${text}`, "utf16le");
  // š is where the two differ: 0x9a in Windows-1252, 0xa8 in ISO 8859-15.
  const caron = written === "cp1252" ? 0x9a : 0xa8;
  return Uint8Array.from(text, (c) => (c === "š" ? caron : c.charCodeAt(0)));
}

/** Lines of a file, with the head that every one has but for what a case gives itself. */
export function fileOf(lines: readonly string[], head: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = {
    ...{ FLAGGA: "0", FORMAT: "PC8", GEN: "20260504", SIETYP: "3", FNAMN: '"Exempelkommunen"' },
    ...{ "RAR 0": "20260101 20261231" },
    ...head,
  };
  const records = Object.entries(all).map(([label, fields]) => `#${label} ${fields}`);
  return [...records.filter((each) => !each.endsWith(" -")), ...lines, ""].join("\r\n");
}

export const NAMES = [
  '#KONTO 4538 "Ersättning till Försäkringskassan"',
  '#KONTO 4641 "Köp av personlig assistans LSS"',
  '#KONTO 5011 "Månadslön"',
  '#KONTO 3511 "Ersättning från Försäkringskassan"',
  '#KONTO 4539 "Sena fakturor från tidigare år"',
  '#DIM 20 "Ansvar"',
  '#DIM 21 "Verksamhet"',
  '#OBJEKT 21 "51331" "Personlig assistans"',
  '#OBJEKT 21 "40710" "Grundskola"',
  '#OBJEKT 20 "4101" "Myndighet"',
];

export const THIS_YEAR = 2026;

export const readerOf = (bytes: Uint8Array): ReturnType<typeof ledgerReader> =>
  ledgerReader(atOnce(readSieSteps(atOnce(decodedTextSteps(bytes)))));

/** What is said to a question: the label of one of its choices, by a part of its text. */
export type Said = Readonly<Record<string, string>>;

export interface Settled {
  readonly reading: Reading;
  readonly answers: Answers;
  /** Everything that was asked, in order, each once. */
  readonly asked: readonly string[];
}

function choiceFor({ text, choices }: Question, said: Said): Choice | undefined {
  const label = Object.entries(said).find(([part]) => text.includes(part))?.[1];
  return choices.find((each) => each.label === label);
}

/** A file read as the user answers it: what no case answers stays asked. */
export function settled(
  read: ReturnType<typeof ledgerReader>,
  said: Said = {},
  begun: Answers = NO_ANSWERS,
): Settled {
  const asked: string[] = [];
  let answers = begun;
  for (;;) {
    const reading = read({ thisYear: THIS_YEAR, answers });
    const questions = [
      ...reading.questions,
      ...reading.lines.flatMap(({ question }) => question ?? []),
    ];
    questions.forEach(({ text }) => {
      if (!asked.includes(text)) asked.push(text);
    });
    const choice = questions.map((each) => choiceFor(each, said)).find(Boolean);
    if (choice === undefined) return { reading, answers, asked };
    answers = answered(answers, choice);
  }
}

/** What is taken, as \u201dsfb.cost outturn 2026-01\u201d or \u201dsfb.cost outturn 2025\u201d, without what is 0. */
export function takenOf({ lines }: Reading): Readonly<Record<string, number>> {
  const taken: Record<string, number> = {};
  lines
    .filter(({ state }) => state === "taken")
    .flatMap(({ figures }) => figures)
    .filter(({ value }) => value !== 0)
    .forEach(({ meaning, stage, year, month, value }) => {
      const when = month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
      const key = `${meaning} ${stage} ${when}`;
      // In öre, as the cases' sums are: no sum of the code is used here.
      taken[key] = Math.round((taken[key] ?? 0) * 100 + value * 100) / 100;
    });
  return taken;
}
