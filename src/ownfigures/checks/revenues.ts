import type { Problem } from "../answers/answer";
import { isMoney, MEANINGS } from "../meaning/meaning";
import { ask, type Draft, isOpen, labelOf, skip } from "../rows/draft";
import { isNetOf, revenuesBeside } from "./isNetOf";

/** All of the assistance, or the own provider: SFB and LSS are what the municipality pays. */
const isGross = ({ meaning, own }: Draft): boolean =>
  (meaning === "total.cost" || meaning === "provider.cost") && !own.net;

const UNNAMED: ReadonlySet<Problem | undefined> = new Set(["unclearMeaning", undefined]);

/** \u201dNetto\u201d under costs and revenues is what they leave, of the same thing as the costs. */
export function nameNets(all: readonly Draft[]): void {
  for (const net of all) {
    const isUnnamed = net.own.parts.size === 0 && UNNAMED.has(net.question?.problem);
    if (!net.own.net || !isUnnamed || !isOpen(net) || net.answer.meaning !== undefined) continue;
    const gross = all.find(
      (row) =>
        row !== net &&
        row.state === "taken" &&
        row.meaning !== undefined &&
        isMoney(row.meaning) &&
        !row.own.net &&
        row.row.columns === net.row.columns &&
        isNetOf(net, row, all),
    );
    if (gross === undefined) continue;
    net.meaning = gross.meaning;
    net.state = "taken";
    delete net.question;
    skip(gross, `Nettot används i stället: \u201d${labelOf(net)}\u201d.`);
  }
}

/** A cost with its revenue beside it and no net: the municipality's cost is less than the row says. */
export function askAboutGross(all: readonly Draft[]): void {
  for (const row of all) {
    if (!isGross(row) || row.sumOf !== undefined || row.meaning === undefined) continue;
    const revenues = revenuesBeside(row, all).filter(
      (each) =>
        each.row.sections.join("\n") === row.row.sections.join("\n") &&
        each.cells.some(({ raw }) => raw !== 0),
    );
    const [revenue] = revenues;
    if (revenue === undefined) continue;
    ask(row, "gross", {
      text:
        `${MEANINGS[row.meaning]}: intäkter står på en egen rad (\u201d${labelOf(revenue)}\u201d). ` +
        "Är beloppet det som kommunen betalar när intäkterna är borträknade?",
      choices: [
        { label: "Ja, ta raden", lines: { [row.key]: { accept: ["gross"] } } },
        { label: "Nej, hoppa över raden", lines: { [row.key]: { meaning: "skip" } } },
      ],
    });
  }
}
