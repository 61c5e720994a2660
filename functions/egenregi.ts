import { bridgeInOre } from "../src/provider/bridgeInOre";
import { bridgeRows } from "../src/provider/bridgeRows";
import { providerBridge } from "../src/provider/providerBridge";
import { readLabelledInputs } from "../src/provider/readLabelledInputs";
import type { Answer } from "./pipeline/answer";
import { BoundedCache } from "./pipeline/boundedCache";
import { type LabelledCells, labelledRange, optionalLabelledRange } from "./pipeline/labelledRange";
import { singleTable } from "./pipeline/singleTable";

/** Enough for a sheet with some years and what small changes of each would do. */
const REMEMBERED = 64;

/**
 * Sheets take the table apart, a call for each of its cells: what is calculated once from the same
 * rows serves them all. The key is the rows as text, which keeps every digit of a number.
 */
const tables = new BoundedCache<string, readonly (readonly Answer[])[]>(REMEMBERED, (key) => {
  const [rows, changes] = JSON.parse(key) as [LabelledCells, LabelledCells];
  const bridge = bridgeInOre(providerBridge(readLabelledInputs(rows, changes)));
  return [
    ["Post", "Kronor", "Kr per timme"],
    ...bridgeRows(bridge).map(({ label, kronor, perHour }) => [label, kronor, perHour]),
  ];
});

export const definition = singleTable(
  "EGENREGI",
  [labelledRange("indata"), optionalLabelledRange("ändringar", "inga ändringar")],
  (rows, changes) => tables.get(JSON.stringify([rows, changes])),
);

/**
 * Den egna regins brygga från schablonbeloppet till kostnaden, en post för varje orsak, i kronor och per timme. Sist resultatet och det kommunbidrag som ger noll.
 * @customfunction EGENREGI EGENREGI
 * @helpurl https://localhost:3000/help/egenregi.html
 * @param indata Ett område med två kolumner, etikett och värde, till exempel A2:B20. Raderna får stå i valfri ordning; tomma rader och rubriker går bra. År, Månadslön och aktiva timmar måste finnas, övriga har standardvärden.
 * @param [ändringar] Ett område med två kolumner, etikett och värde: rader som gäller i stället för indatas med samma etikett, till exempel ett annat år eller en annan lön. Tomma värden ändrar inget. Utelämnas: inga ändringar.
 * @returns En tabell med kolumnerna Post, Kronor och Kr per timme: Intäkt, en rad för varje post, Kostnad, Resultat och Kommunbidrag för noll. Hela ören; intäkten och posterna är tillsammans exakt kostnaden. Timmarna är de ersatta: aktiva timmar och en fjärdedel av jourtimmarna.
 * @source Räknesätt: docs/egen-regi.md. Förlaga: Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025, avsnitt 8.3.
 * @english The own provider's bridge from the standard rate to the cost, one item for each cause, in kronor and per hour. Then the result and the grant that gives zero.
 * @englishparam indata A range of two columns, label and value, for example A2:B20. Rows in any order; blank rows and headings are allowed. År, Månadslön and active hours are required, the others have defaults.
 * @englishparam ändringar A range of two columns, label and value: rows that replace those of indata with the same label, for example another year or another pay. Blank values change nothing.
 * @example =PA.EGENREGI(A2:B13)
 */
export function egenregi(indata: unknown[][], ändringar?: unknown[][]): unknown[][] {
  return definition.evaluate([indata, ändringar]);
}
