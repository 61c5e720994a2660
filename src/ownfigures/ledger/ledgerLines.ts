import { Decimal } from "../../exact/decimal";
import { swedishNumber } from "../../exact/swedishNumber";
import { groupedBy } from "../lists/groupedBy";
import type { Answer, Answers, Question } from "../answers/answer";
import { type Meaning, MEANINGS } from "../meaning/meaning";
import type { Line } from "../reading/reading";
import { type FigureOptions, ledgerAmounts, ledgerFigures } from "./ledgerFigures";
import { ledgerMeaning } from "./ledgerMeaning";
import { lastYearSum, type LedgerRow } from "./ledgerRows";

/** What a row may be together with others of its verksamhet. */
const TOGETHER: readonly Meaning[] = [
  "sfb.cost",
  "lss.cost",
  "provider.cost",
  "sickPay.cost",
  "total.cost",
];

interface Draft {
  readonly of: LedgerRow;
  readonly sum: Decimal;
  readonly answer: Answer;
  readonly likely: Meaning | undefined;
  readonly meaning: Meaning | undefined;
}

const kr = (amount: Decimal): string =>
  `${swedishNumber(amount.toDecimalPlaces(0))}\u00a0kr`.replaceAll(" ", "\u00a0");

function draftOf(of: LedgerRow, answers: Answers): Draft {
  const sum = lastYearSum([of]);
  const answer = answers.lines[of.key] ?? {};
  const { likely, isSaid } = ledgerMeaning(of, sum.isNegative());
  const said = answer.meaning === "skip" ? undefined : answer.meaning;
  return { of, sum, answer, likely, meaning: said ?? (isSaid ? likely : undefined) };
}

const isUnsaid = ({ answer, meaning }: Draft): boolean =>
  meaning === undefined && answer.meaning !== "skip";

/** One question for every account of a group whose own name does not say what it is. */
function askedOf(group: readonly Draft[]): Question {
  const [first] = group;
  const all = group.reduce((sum, each) => sum.plus(each.sum), new Decimal(0));
  const lines = (meaning: Meaning | "skip"): Readonly<Record<string, Answer>> =>
    Object.fromEntries(group.map(({ of }) => [of.key, { meaning }]));
  const likely = group.every((each) => each.likely === first?.likely) ? first?.likely : undefined;
  const offered =
    likely === undefined || TOGETHER.includes(likely) ? TOGETHER : [likely, ...TOGETHER];
  const place = offered.findIndex((each) => each === likely);
  const text =
    group.length === 1
      ? `Kontot säger inte vilken del det hör till (netto ${kr(all)}). Vad är det?`
      : `\u201d${first?.of.groupLabel ?? ""}\u201d har ${group.length} konton som inte själva säger vilken del de hör till, netto ${kr(all)}. Vad är de? Ett konto som är något annat väljs för sig.`;
  return {
    problem: "unknown",
    text,
    choices: [
      ...offered.map((meaning) => ({ label: MEANINGS[meaning], lines: lines(meaning) })),
      { label: group.length === 1 ? "Hoppa över kontot" : "Hoppa över dem", lines: lines("skip") },
    ],
    ...(place !== -1 && { likely: place }),
  };
}

function doubtOf({ of, answer }: Draft, doubts: readonly string[]): Question | undefined {
  if (doubts.length === 0 || answer.accept?.includes("total") === true) return undefined;
  return {
    problem: "total",
    text: `Konto ${of.account}: ${doubts.join(" ")} Ska kontot användas?`,
    choices: [
      { label: "Använd kontot ändå", lines: { [of.key]: { accept: ["total"] } } },
      { label: "Hoppa över kontot", lines: { [of.key]: { meaning: "skip" } } },
    ],
  };
}

interface Given {
  readonly answers: Answers;
  readonly remembered: ReadonlySet<string>;
  readonly doubts: ReadonlyMap<string, readonly string[]>;
  readonly figures: FigureOptions;
}

/** A line for each row, with what it is taken as, or the question that has to be answered first. */
export function ledgerLines(rows: readonly LedgerRow[], given: Given): readonly Line[] {
  const { answers, remembered, doubts, figures } = given;
  const all = rows.map((row) => draftOf(row, answers));
  const asked = new Map<string, Question>();
  for (const [, group] of groupedBy(all.filter(isUnsaid), ({ of }) => of.group)) {
    const question = askedOf(group);
    group.forEach(({ of }) => asked.set(of.key, question));
  }
  return all.map((draft, at): Line => {
    const { of, answer, meaning } = draft;
    const base = { key: of.key, label: of.label, row: at, column: 0, stages: [] };
    const isRemembered = remembered.has(of.key) && { remembered: true as const };
    if (answer.meaning === "skip") {
      return { ...base, state: "skipped", reason: "Hoppas över.", figures: [], ...isRemembered };
    }
    const question = asked.get(of.key) ?? doubtOf(draft, doubts.get(of.account) ?? []);
    const shown = meaning ?? draft.likely;
    const amounts = ledgerAmounts(of, figures);
    return {
      ...base,
      ...(shown !== undefined && { meaning: shown }),
      state: question === undefined ? "taken" : "ask",
      ...{ stages: [...new Set(amounts.map(({ stage }) => stage))], unit: 1, unitFrom: "text" },
      ...{ sign: "plus", reason: shown === undefined ? "" : MEANINGS[shown] },
      ...(question !== undefined && { question }),
      ...isRemembered,
      figures: shown === undefined ? [] : ledgerFigures(amounts, shown, at),
    };
  });
}
