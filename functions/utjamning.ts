import { caseRows, equalisationRows } from "../src/equalisation/equalisationRows";
import { caseEffects } from "../src/equalisation/oneMoreCase";
import { readEqualisation } from "../src/equalisation/readEqualisation";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { choiceParameter } from "./pipeline/choiceParameter";
import { type LabelledCells, labelledRange } from "./pipeline/labelledRange";
import { singleTable } from "./pipeline/singleTable";

/** Enough for a sheet with some years or variants. */
const REMEMBERED = 32;

type Shown = "outcome" | "cases";

/** Sheets take the table apart, a call for each of its cells; see EGENREGI. */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, shown] = JSON.parse(key) as readonly [LabelledCells, Shown];
  const equalisation = readEqualisation(rows);
  const made =
    shown === "cases" ? caseRows(caseEffects(equalisation)) : equalisationRows(equalisation);
  return [
    ["Post", "Kronor", "Kr per invånare"],
    ...made.map(({ post, kronor }) => [
      post,
      // An empty text leaves the cell blank.
      kronor ?? "",
      kronor?.div(equalisation.inhabitants) ?? "",
    ]),
  ];
});

export const definition = singleTable(
  "UTJÄMNING",
  [
    labelledRange("indata"),
    choiceParameter<Shown>("visning", [
      ["utjämning", "outcome"],
      ["ärenden", "cases"],
    ]),
  ],
  (rows, shown) => tables.get(JSON.stringify([rows, shown])),
);

/**
 * Kommunens bidrag eller avgift i LSS-utjämningen, från antal personer och prislappar till det som blir kvar när rikets standardkostnad dragits av, eller vad ett ärende till ger tillbaka två år senare. En skattning: SCB räknar det slutliga utfallet.
 * @customfunction UTJAMNING UTJÄMNING
 * @helpurl https://localhost:3000/help/utjamning.html
 * @param indata Ett område med två kolumner, etikett och värde, till exempel A2:B30. Raderna får stå i valfri ordning; tomma rader och rubriker går bra. Prislappar, index och rikets värden tas ur SCB:s tabell för utjämningsåret.
 * @param [visning] "utjämning" ger standardkostnaden och bidraget eller avgiften, "ärenden" vad ett SFB-ärende, ett LSS-ärende och 100 000 kr till Försäkringskassan ger tillbaka två år senare. Utelämnad: "utjämning".
 * @returns En tabell med kolumnerna Post, Kronor och Kr per invånare. Med "utjämning" SFB, LSS, övriga insatser och ersättningen till Försäkringskassan, standardkostnaden före index, personalkostnadsindex, KPIF och korrigeringsfaktorn, standardkostnaden, rikets standardkostnad och nivåjusteringen; sist bidraget (plus) eller avgiften (minus). Med "ärenden" för vart och ett (LSS-ärendet tomt utan angiven kostnad) kostnaden, det som kommer tillbaka och netto; kostnaden är två år före utjämningsåret och det som kommer tillbaka i utjämningsårets prisnivå.
 * @source Lagen (2008:342) och förordningen (2008:776) om utjämning av kostnader för stöd och service till vissa funktionshindrade, i lydelse enligt SFS 2025:1172. Räknesätt: docs/utjamning.md.
 * @english The municipality's grant or charge in the equalisation of LSS costs, from persons and average costs to what is left of the standard cost after the nation's, or what one more case brings back two years later. An estimate: Statistics Sweden makes the final calculation.
 * @englishparam indata A range of two columns, label and value, for example A2:B30. Rows in any order; blank rows and headings are allowed. Average costs, indices and the nation's figures are taken from Statistics Sweden's table of the equalisation year.
 * @englishparam visning "utjämning" gives the standard cost and the grant or charge, "ärenden" what one more case under the Social Insurance Code, one under LSS and SEK 100 000 to Försäkringskassan bring back two years later. Omitted: "utjämning".
 * @example =PA.UTJÄMNING(A2:B13)
 */
export function utjamning(indata: unknown[][], visning?: unknown[][]): unknown[][] {
  return definition.evaluate([indata, visning]);
}
