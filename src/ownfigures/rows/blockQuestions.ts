import type { BlockAnswer, Choice, Question } from "../answers/answer";
import type { ColumnsRead } from "../table/columnsRead";
import { whenSaid } from "../table/head";
import type { TableRow } from "../table/tableRow";

const YEARS_OFFERED = 3;

/** The one year that stands in titles and corners; undefined where none or several do. */
export function yearSaid(rows: readonly TableRow[]): number | undefined {
  const texts = rows.flatMap(({ titles, corner, sections }) => [...titles, corner, ...sections]);
  const years = new Set(texts.flatMap((text) => whenSaid(text)?.year ?? []));
  const [only, other] = years;
  return other === undefined ? only : undefined;
}

function aboutYear(rows: readonly TableRow[], thisYear: number): Question {
  const said = yearSaid(rows);
  const offered = Array.from({ length: YEARS_OFFERED }, (_, at) => thisYear - 1 - at);
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

const ABOUT_BARE: Question = {
  problem: "block",
  text: "Kolumner med tal saknar rubrik, så ett år kan stå över flera kolumner. Ska bara kolumnerna med rubrik hämtas?",
  choices: [{ label: "Ja, bara de med rubrik", block: { onlyHeaded: true } }],
};

/** What has to be said of the whole block: its year, and which of two columns for one time. */
export function blockQuestions(
  rows: readonly TableRow[],
  columns: ColumnsRead,
  { year, without = [], onlyHeaded }: BlockAnswer,
  thisYear: number,
): readonly Question[] {
  return [
    ...(columns.undated.length > 0 && year === undefined ? [aboutYear(rows, thisYear)] : []),
    ...(onlyHeaded !== true && rows.some(({ bare }) => bare) ? [ABOUT_BARE] : []),
    ...columns.twice.map((names) => aboutTwice(names, without)),
  ];
}
