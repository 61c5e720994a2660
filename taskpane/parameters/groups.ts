import type { Parameter } from "../../src/parameters/types";

export interface ParameterGroup {
  readonly title: string;
  readonly parameters: readonly Parameter[];
}

const GROUPS: readonly (readonly [title: string, ids: readonly string[]])[] = [
  [
    "Assistansersättning och LSS",
    [
      "schablonbelopp",
      "hogreTimbelopp",
      "hogreTimbeloppAndel",
      "kommunensTimmar",
      "aldersgrans",
      "vantetid",
      "beredskap",
      "foraldraavdragGrundlaggande",
      "foraldraavdragAndra",
    ],
  ],
  [
    "Sjuklön och avgifter",
    [
      "sjuklon",
      "sjuklonedagar",
      "karensavdrag",
      "semesterersattning",
      "arbetsgivaravgift",
      "poPalagg",
    ],
  ],
  ["Arbetstid och jour", ["heltidsmatt", "jour", "jourgrans"]],
  ["LSS-utjämning", ["kpif", "utjamningsvikter", "personalkostnadsindex"]],
  ["Priser och folkmängd", ["omsorgsprisindex", "prisindex", "invanare"]],
];

const OTHERS = "Övriga";

/** The parameters under their headings; one that has no heading yet comes last, under its own. */
export function groupParameters(parameters: readonly Parameter[]): readonly ParameterGroup[] {
  const titleOf = new Map(GROUPS.flatMap(([title, ids]) => ids.map((id) => [id, title] as const)));
  return [...GROUPS.map(([title]) => title), OTHERS]
    .map((title) => ({
      title,
      parameters: parameters.filter(({ id }) => (titleOf.get(id) ?? OTHERS) === title),
    }))
    .filter((group) => group.parameters.length > 0);
}
