import { type Sign, type Stage, STAGES, isMoney, MEANINGS } from "../meaning/meaning";
import type { Problem } from "../answers/answer";
import { ask, type Draft, isOpen } from "../rows/draft";

/** A row's sign for one stage: what its figures have, or both. */
function signOf({ cells }: Draft, stage: Stage): Sign | "both" | undefined {
  const signs = new Set(
    cells
      .filter((cell) => cell.stage === stage && cell.raw !== 0 && !Number.isNaN(cell.raw))
      .map(({ raw }) => (raw > 0 ? "plus" : "minus")),
  );
  const [only, other] = signs;
  return other === undefined ? (only as Sign | undefined) : "both";
}

const stagesOf = ({ cells }: Draft): readonly Stage[] => [
  ...new Set(cells.map(({ stage }) => stage)),
];

function askSign(row: Draft, why: string): void {
  const name = row.meaning === undefined ? "Raden" : MEANINGS[row.meaning];
  ask(row, "sign", {
    text: `${name}: ${why} Är en kostnad plus eller minus i raden?`,
    choices: [
      { label: "Kostnad är plus", lines: { [row.key]: { sign: "plus", accept: ["sign"] } } },
      { label: "Kostnad är minus", lines: { [row.key]: { sign: "minus", accept: ["sign"] } } },
      { label: "Hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
    ],
  });
}

const OPEN: ReadonlySet<Problem> = new Set(["unknown", "unclearMeaning", "result"]);

const isProvider = ({ meaning }: Draft): boolean => meaning === "provider.cost";
/** A surplus is the other way from a deficit: \u201dnetto\u201d, \u201dkostnad\u201d and a budget say which it is. */
const saysCost = ({ own, row }: Draft): boolean =>
  own.measure === "cost" && !own.doubts.has("result")
    ? true
    : /kostnad/iu.test([...row.sections, row.corner].join(" "));

/**
 * How costs are written, stage by stage: budgets may be plus where outturns are minus (Malmö's report). Rows of
 * both signs and rows against each other are asked about. `chosen` is the switch.
 */
export function checkSigns(all: readonly Draft[], chosen: Sign | undefined): Sign | undefined {
  const costs = all.filter(
    (row) =>
      isOpen(row) &&
      row.meaning !== undefined &&
      isMoney(row.meaning) &&
      !row.meaning.startsWith("known."),
  );
  const byStage = new Map<Stage, Sign>();
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const rows = costs.filter((row) => stagesOf(row).includes(stage));
    // A row whose meaning is asked about may be a correction: its sign says nothing of the others.
    const plain = rows.filter(
      (row) => !isProvider(row) && !OPEN.has(row.question?.problem as Problem),
    );
    for (const row of rows) {
      if (signOf(row, stage) === "both" && row.answer.sign === undefined)
        askSign(row, `beloppen är både plus och minus (${STAGES[stage]}).`);
    }
    const signs = new Set(
      plain.map((row) => signOf(row, stage)).filter((sign) => sign === "plus" || sign === "minus"),
    );
    if (signs.size > 1 && chosen === undefined) {
      plain
        .filter(({ answer }) => answer.sign === undefined)
        .forEach((row) => askSign(row, "en del rader har kostnaden som plus och andra som minus."));
    }
    const [sign] = signs;
    if (signs.size === 1 && sign !== undefined) byStage.set(stage, sign);
    for (const row of rows.filter(isProvider)) {
      const own = signOf(row, stage);
      if (own === undefined || own === "both" || row.answer.sign !== undefined) continue;
      const common = byStage.get(stage);
      if (common === undefined ? !saysCost(row) : common !== own) {
        askSign(row, "tecknet säger inte om det är ett underskott eller ett överskott.");
      } else if (common === undefined) byStage.set(stage, own);
    }
  }
  const ofOutturn = byStage.get("outturn");
  for (const row of costs) {
    row.signs = new Map(
      stagesOf(row).map((stage) => {
        const common = byStage.get(stage) ?? "plus";
        const switched = chosen !== undefined && common === (ofOutturn ?? common) ? chosen : common;
        const own = signOf(row, stage);
        const fallback = own === "plus" || own === "minus" ? own : common;
        return [stage, row.answer.sign ?? (chosen === undefined ? fallback : switched)] as const;
      }),
    );
  }
  return chosen ?? ofOutturn ?? [...byStage.values()][0];
}
