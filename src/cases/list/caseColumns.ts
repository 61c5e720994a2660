import type { ColumnSpec } from "../../labelled/tableColumns";

export type CaseColumn =
  | "case"
  | "law"
  | "from"
  | "through"
  | "hours"
  | "waiting"
  | "standby"
  | "utilisation"
  | "provider"
  | "birth"
  | "price"
  | "ownPrice"
  | "higher"
  | "double"
  | "deduction"
  | "application"
  | "probability"
  | "decision"
  | "note";

type Spec = ColumnSpec<CaseColumn>;

const column = (id: CaseColumn, required: boolean, ...names: Spec["names"]): Spec => ({
  id,
  names,
  required,
});

/** What the days are said to be of: the decision and the time that it holds for are one and the same. */
const PERIOD_WORDS = [
  ...["", "Beslut ", "Beslutat ", "Besluts", "Beslutad ", "Beslutsperiod ", "Period "],
  ...["Gäller ", "Giltigt ", "Giltig ", "Beviljat ", "Beviljad ", "Insats "],
] as const;

/** "Från", "Beslut från", "Gäller från" and the rest, of each word for a first or a last day. */
const ofPeriod = (days: readonly string[]): readonly string[] =>
  days.flatMap((day) => PERIOD_WORDS.map((word) => `${word}${day}`));

/** What the column of the codes is called, in lists and in invoices. */
export const CASE_NAMES = [
  ...([
    "Ärende",
    "Ärendenr",
    "Ärende nr",
    "Ärendenummer",
    "Ärendekod",
    "Ärende-id",
    "Kod",
  ] as const),
  ...(["Brukare", "Brukare nr", "Brukarenr", "Brukarnr", "Brukarnummer", "Brukarkod"] as const),
  ...(["Person", "Personkod", "Klient", "Klientnr", "Klientkod", "Löpnr", "Löpnummer"] as const),
] as const;

/** The columns of the list of cases. The first name of each is the template's. */
export const caseColumns: readonly Spec[] = [
  column("case", true, ...CASE_NAMES),
  column("law", true, "Lagrum", "Lag", "Lagstöd", "Beslut enligt", "Insats", "Insatstyp"),
  column(
    "from",
    true,
    "Från",
    ...ofPeriod(["Från", "Fr.o.m.", "Från och med", "Startdatum", "Start"]),
  ),
  column(
    "through",
    false,
    "Till",
    ...ofPeriod(["Till", "T.o.m.", "Till och med", "Slutdatum", "Slut"]),
  ),
  column(
    "hours",
    false,
    ...([
      ...(["Timmar per vecka", "Timmar/vecka", "Tim/vecka", "Tim per vecka", "Tim/v"] as const),
      ...(["Beviljade timmar per vecka", "Beviljade timmar/vecka", "Veckotimmar", "h/v"] as const),
      ...([
        "Beslut tim/v",
        "Beslut tim/vecka",
        "Beslutade timmar per vecka",
        "Tim/v beslut",
      ] as const),
      ...(["Beviljat tim/v", "Beviljade tim/v", "Beviljad tid per vecka"] as const),
    ] as const),
  ),
  column("waiting", false, "Väntetid", "Väntetid per vecka", "Väntetid timmar per vecka"),
  column("standby", false, "Beredskap", "Beredskap per vecka", "Beredskap timmar per vecka"),
  column("utilisation", false, "Utnyttjande", "Nyttjandegrad", "Utnyttjandegrad", "Utnyttjat"),
  column("provider", false, "Utförare", "Anordnare"),
  column("birth", false, "Födelseår", "Född", "Födelsemånad", "Född år"),
  column("price", false, "Prisfaktor", "Faktor"),
  column("ownPrice", false, "Eget pris", "Pris per timme", "Timpris", "Kr per timme", "Pris"),
  column("higher", false, "Högre timbelopp", "Förhöjt timbelopp"),
  column("double", false, "Dubbel assistans", "Dubbelassistans"),
  column("deduction", false, "Föräldraavdrag"),
  column("application", false, "Ansökan hos FK", "Ansökan FK", "FK-ansökan", "Ansökan"),
  column("probability", false, "Sannolikhet"),
  column("decision", false, "Beslut väntas", "Väntat beslut"),
  column("note", false, "Anteckning", "Anteckningar", "Notering", "Not", "Kommentar"),
];
