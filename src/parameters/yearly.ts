import { aldersgrans } from "./aldersgrans";
import { invanare } from "./invanare";
import { omsorgsprisindex } from "./omsorgsprisindex";
import { poPalagg } from "./poPalagg";
import { seriesOf } from "./required";
import { schablonbelopp } from "./schablonbelopp";
import type { DatedValue, Parameter, Series } from "./types";

/** A value that is set anew, and is asked for once a year. */
export interface YearlyValue {
  readonly parameter: Parameter;
  readonly series: Series;
  /** What it is called where the parameter's own name is of several, Swedish. */
  readonly title?: string;
  /** Published of a year when it is over; else set before the year begins. */
  readonly isOutturn?: boolean;
  /** Who sets it, for what and when, Swedish. */
  readonly set: string;
  /** What who uses PA-kalkyl does where the value of a year is missing, Swedish. */
  readonly meanwhile: string;
}

/** In the order that a budget needs them. */
export const yearlyValues: readonly YearlyValue[] = [
  {
    parameter: schablonbelopp,
    series: seriesOf(schablonbelopp),
    set: "Regeringen, ett år i taget, året innan: ändring i 5 § förordningen (1993:1091) om assistansersättning.",
    meanwhile:
      "Skriv det aviserade beloppet, eller ditt antagande, under Egna värden. Utan det räknas det sista beslutade upp.",
  },
  {
    parameter: poPalagg,
    series: seriesOf(poPalagg),
    set: "SKR, i ett cirkulär om arbetsgivaravgifter och PO-pålägg för året.",
    meanwhile: "Skriv kommunens eget påslag under Egna värden, som används i Egen regi.",
  },
  {
    parameter: omsorgsprisindex,
    series: seriesOf(omsorgsprisindex),
    set: "SKR, i mitten av december för nästa år.",
    meanwhile: "Skriv årets index under Egna värden, om schablonen ska följa OPI i ett scenario.",
  },
  {
    parameter: invanare,
    series: seriesOf(invanare, "invånare riket"),
    title: "Invånare, riket",
    isOutturn: true,
    set: "SCB, folkmängden den 31 december.",
    meanwhile:
      "Hämta kommunens invånare i fliken Öppna data och skriv dem under Egna värden: de ger kronor per invånare.",
  },
  {
    parameter: aldersgrans,
    series: seriesOf(aldersgrans),
    set: "Riktåldern för pension, som regeringen fastställer.",
    meanwhile:
      "Ändras den: se över när personerna i ärendelistan fyller åren; den som har assistans får behålla den.",
  },
];

/** The value of a series that is in force last. */
export function latestOf(series: Series): DatedValue {
  const last = series.values.at(-1);
  if (last === undefined) throw new Error(`${series.name} has no value`);
  return last;
}
