import { groupedBy } from "../lists/groupedBy";
import type { Problem } from "../answers/answer";
import { MEANINGS, type Meaning } from "../meaning/meaning";
import { ask, type Draft, type DraftCell, isOpen, labelOf, skip } from "../rows/draft";
import { isExplicit } from "../rows/isExplicit";
import { askAboutAllLss } from "./allLss";
import { isNetOf } from "./isNetOf";
import { isSumOf, MOST_PARTS } from "./sums";

const MOST_CHOICES = 12;

/** Asked about for a reason of its own: not another name for what a clear row says. */
const APART: ReadonlySet<Problem> = new Set([
  "bought",
  "gross",
  "unclearMeaning",
  "unknown",
  "result",
  "excludes",
  "allLss",
]);

const timeOf = ({ stage, year, month }: DraftCell): string => `${stage} ${year}-${month ?? ""}`;

const timesOf = ({ cells }: Draft): readonly string[] => [...new Set(cells.map(timeOf))];

/** A row's figures as one text, with or without the other sign throughout: equal rows have the same. */
function figuresText({ cells }: Draft, sign: 1 | -1): string {
  const texts = cells.map((cell) => `${timeOf(cell)} ${cell.raw * sign} ${cell.textUnit ?? ""}`);
  return texts.sort().join("\n");
}

function settle(group: readonly Draft[], all: readonly Draft[]): readonly Draft[] {
  const [first] = group;
  if (first === undefined) return [];
  // More rows than a sum is looked for among are not held against each other one by one.
  const few = group.length <= MOST_PARTS + 1 ? group : [];
  const sum = few.find((row) =>
    isSumOf(
      row,
      few.filter((each) => each !== row),
    ),
  );
  const net = few.find(
    (row) => row.own.net && group.every((each) => each === row || isNetOf(row, each, all)),
  );
  const whole = sum ?? net;
  if (whole !== undefined) {
    const why = sum === undefined ? "Nettot används i stället" : "Ingår i";
    group
      .filter((row) => row !== whole)
      .forEach((row) => skip(row, `${why}: \u201d${labelOf(whole)}\u201d.`));
    return [whole];
  }
  const kept: Draft[] = [];
  const seen = new Map<string, Draft>();
  for (const row of group) {
    const same = seen.get(figuresText(row, 1)) ?? seen.get(figuresText(row, -1));
    if (same === undefined) {
      kept.push(row);
      seen.set(figuresText(row, 1), row);
    } else skip(row, `Samma tal som \u201d${labelOf(same)}\u201d.`);
  }
  return kept;
}

function askAll(group: readonly Draft[], meaning: Meaning): void {
  const names = group.map((row) => `\u201d${labelOf(row)}\u201d`);
  const text = `${names.slice(0, 4).join(" och ")} är båda ${MEANINGS[meaning].toLowerCase().replace(/(sfb|lss)/g, (law) => law.toUpperCase())}. Vilken ska användas?`;
  // A list of many choices is no help: then they are put together, or left out one by one.
  const each = group.length <= MOST_CHOICES ? group : [];
  const choices = [
    ...each.map((row) => ({
      label: `Använd \u201d${labelOf(row)}\u201d`,
      lines: Object.fromEntries(
        group.map((other) => [
          other.key,
          other === row ? { meaning, accept: ["twice" as const] } : { meaning: "skip" as const },
        ]),
      ),
    })),
    {
      label: "Lägg ihop raderna",
      lines: Object.fromEntries(
        group.map(({ key }) => [
          key,
          { meaning, accept: ["twice" as const], together: true as const },
        ]),
      ),
    },
  ];
  const said = group.length > 2 ? text.replace("är båda", "är alla") : text;
  group.forEach((row) => {
    if (row.answer.together !== true) ask(row, "twice", { text: said, choices });
  });
}

/** LSS without more beside a row that says personlig assistans may be every insats. */
function askAboutBare(group: readonly Draft[]): void {
  const explicit = group.filter(isExplicit);
  const times = new Set(explicit.flatMap(timesOf));
  const figures = new Set(explicit.map((row) => figuresText(row, 1)));
  group
    .filter((row) => !isExplicit(row) && timesOf(row).some((time) => times.has(time)))
    .filter((row) => !figures.has(figuresText(row, 1)))
    .forEach(askAboutAllLss);
}

/** Two rows that are one thing: equal, a sum, a net, or asked about. */
export function checkSameThing(all: readonly Draft[]): void {
  const open = all.filter(
    (row) =>
      isOpen(row) && row.meaning !== undefined && !APART.has(row.question?.problem as Problem),
  );
  for (const [meaning, group] of groupedBy(open, (row) => row.meaning as Meaning)) {
    if (meaning.startsWith("known.")) continue;
    if (meaning.startsWith("lss.")) askAboutBare(group);
    const clear = group.filter((row) => !APART.has(row.question?.problem as Problem));
    const counts = groupedBy(clear.flatMap(timesOf), (time) => time);
    const clashing = clear.filter((row) =>
      timesOf(row).some((time) => (counts.get(time)?.length ?? 0) > 1),
    );
    if (clashing.length < 2) continue;
    const kept = settle(clashing, all);
    if (kept.length > 1) askAll(kept, meaning);
  }
}
