import type { Problem } from "../answers/answer";
import { isMoney, MEANINGS } from "../meaning/meaning";
import { ask, type Draft, isOpen, labelOf, skip } from "../rows/draft";
import { isNetOf, revenuesBeside } from "./isNetOf";

const isCost = ({ meaning, own }: Draft): boolean =>
  meaning?.endsWith(".cost") === true && meaning !== "sickPay.cost" && !own.net;

/** What is left of the same, which the two are held against each other for. */
const isNetBeside = (net: Draft, { meaning, row }: Draft): boolean =>
  net.own.net && isOpen(net) && net.meaning === meaning && net.row.columns === row.columns;

/**
 * Whether a revenue is of what the row is of. Beside all of the assistance or the own provider any is; SFB and LSS
 * are what the municipality pays, but for a revenue under the same heading or of the same part.
 */
function isOf(revenue: Draft, row: Draft): boolean {
  if (revenue.row.sections.join("\n") !== row.row.sections.join("\n")) return false;
  const part = row.meaning?.split(".")[0];
  if (part === "total" || part === "provider") return true;
  if (revenue.own.parts.size > 0) return [...revenue.own.parts].some((each) => each === part);
  return (
    row.row.sections.length > 0 &&
    !/försäkringskassan|(?<!\p{L})fk(?!\p{L})/iu.test(revenue.row.label)
  );
}

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
    if (!isCost(row) || row.sumOf !== undefined || row.meaning === undefined) continue;
    if (all.some((net) => isNetBeside(net, row))) continue;
    const revenues = revenuesBeside(row, all).filter(
      (each) => isOf(each, row) && each.cells.some(({ raw }) => raw !== 0),
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
