import type { BlockAnswer, Choice, Question } from "../answers/answer";
import type { ColumnsRead } from "../table/columnsRead";
import { whenSaid } from "../table/head";
import type { Column, TableRow } from "../table/tableRow";

const YEARS_OFFERED = 3;

/** The one year that stands in titles and corners; undefined where none or several do. */
export function yearSaid(rows: readonly TableRow[]): number | undefined {
  const texts = rows.flatMap(({ titles, corner, sections }) => [...titles, corner, ...sections]);
  const years = new Set(texts.flatMap((text) => whenSaid(text)?.year ?? []));
  const [only, other] = years;
  return other === undefined ? only : undefined;
}

/** The one year that stands in the table's own corner, left of its months: nothing to ask about. */
function yearOfCorner(rows: readonly TableRow[]): number | undefined {
  const said = rows.map(({ corner }) => whenSaid(corner));
  const [first] = said;
  const isWhole = first !== undefined && first.partly !== true && first.month === undefined;
  const isSame = said.every((when) => when?.year === first?.year);
  return isWhole && isSame && first.year === yearSaid(rows) ? first.year : undefined;
}

function aboutYear(
  rows: readonly TableRow[],
  undated: readonly Column[],
  thisYear: number,
): Question {
  const said = yearSaid(rows);
  // A year that is not over has months; its budget and outturn of a whole year are the last year's.
  const isMonthly = undated.some(({ when }) => when?.month !== undefined);
  const last = isMonthly ? thisYear : thisYear - 1;
  const offered = Array.from({ length: YEARS_OFFERED }, (_, at) => last - at);
  const years = said === undefined ? offered : [said, ...offered.filter((year) => year !== said)];
  return {
    problem: "block",
    text:
      said === undefined
        ? "Inget år står över talen. Vilket år gäller tabellen?"
        : `Året står bara i rubriken. Gäller tabellen ${said}?`,
    choices: years.map((year) => ({ label: String(year), block: { year } })),
    ...(said !== undefined && { likely: 0 }),
  };
}

function aboutTwice(twice: readonly string[], without: readonly string[]): Question {
  const shown = twice.slice(0, 6).map((name) => `\u201d${name}\u201d`);
  const choices: Choice[] = twice.map((name) => ({
    label: `Använd \u201d${name}\u201d`,
    block: { without: [...without, ...twice.filter((each) => each !== name)] },
  }));
  return {
    problem: "block",
    text: `Flera kolumner gäller samma år: ${shown.join(", ")}. Vilken ska användas?`,
    choices,
  };
}

const aboutBooked = (headings: readonly string[]): Question => ({
  problem: "block",
  text: `Kolumnerna är ackumulerade till december: ${headings
    .slice(0, 6)
    .map((name) => `\u201d${name}\u201d`)
    .join(", ")}. Är de hela årets belopp?`,
  choices: [{ label: "Ja, hela året", block: { booked: true } }],
});

const aboutLone = (headings: readonly string[]): Question => ({
  problem: "block",
  text: `${headings
    .slice(0, 6)
    .map((name) => `\u201d${name}\u201d`)
    .join(", ")}: är beloppen bara månadens, eller ackumulerade från januari?`,
  choices: [
    { label: "Bara månadens", block: { loneMonth: "own" } },
    { label: "Ackumulerade: hämtas inte", block: { loneMonth: "accumulated" } },
  ],
});

export const aboutSideBySide: Question = {
  problem: "block",
  text: "Två tabeller står bredvid varandra. Ska båda läsas?",
  choices: [
    { label: "Ja, båda", block: { sideBySide: "both" } },
    { label: "Bara den vänstra", block: { sideBySide: "left" } },
  ],
  likely: 0,
};

const ABOUT_BARE: Question = {
  problem: "block",
  text: "Kolumner med tal saknar rubrik, så ett år kan stå över flera kolumner. Ska bara kolumnerna med rubrik hämtas?",
  choices: [{ label: "Ja, bara de med rubrik", block: { onlyHeaded: true } }],
};

/** What has to be said of the whole block: its year, and which of two columns for one time. */
export function blockQuestions(
  rows: readonly TableRow[],
  columns: ColumnsRead,
  { year, without = [], onlyHeaded, loneMonth }: BlockAnswer,
  thisYear: number,
): readonly Question[] {
  return [
    ...(columns.undated.length > 0 && year === undefined && yearOfCorner(rows) === undefined
      ? [aboutYear(rows, columns.undated, thisYear)]
      : []),
    ...(columns.read.length === 0 && columns.booked.length > 0
      ? [aboutBooked(columns.booked)]
      : []),
    ...(columns.lone.length > 0 && loneMonth === undefined ? [aboutLone(columns.lone)] : []),
    ...(onlyHeaded !== true && rows.some(({ bare }) => bare) ? [ABOUT_BARE] : []),
    ...columns.twice.map((names) => aboutTwice(names, without)),
  ];
}
