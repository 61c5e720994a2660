import { forecastField as field } from "./forecastField";

const OWN = "Din egen uppgift.";
const BOOKED = "Bokförs jämnt över de månader som ändringen anger.";

/** Sick pay, the own provider, known items and the state. */
export const otherFields = [
  field(
    "sickPay",
    "flow",
    "Sjuklön per år",
    "kr/år",
    "I basårets löner; 0 när sjuklönen redan ligger i LSS, som i Malmö.",
    { initial: 0 },
  ),
  field(
    "sickShare",
    "level",
    "Sjukfrånvaro dag 1–14",
    "andel",
    "Andel av assistanstimmarna; 0 när sjuklönen anges i kronor eller ligger i LSS.",
    { initial: 0 },
  ),
  field(
    "sickPayPerHour",
    "level",
    "Sjuklönekostnad per timme",
    "kr/timme",
    "I basårets löner, med semesterersättning och avgifter.",
    { initial: 0 },
  ),
  field(
    "sfbHoursPerWeek",
    "level",
    "Assistanstimmar per SFB-person och vecka",
    "timmar/vecka",
    "Alla timmar, också statens; behövs bara för sjuklönen.",
    { initial: 0 },
  ),
  field("providerPersons", "level", "Brukare i egen regi", "personer", OWN, { initial: 0 }),
  field(
    "providerDeficit",
    "level",
    "Underskott per brukare och år i egen regi",
    "kr/år",
    "I basårets löner och schablon. Utan uppgift: basårets utfall delat med brukarna.",
    { min: -1e12 },
  ),
  field(
    "providerHours",
    "level",
    "Ersatta timmar per brukare och år i egen regi",
    "timmar",
    "Ger intäkten; kostnaden är intäkten plus underskottet och följer lönerna.",
    { initial: 0 },
  ),
  field("lateInvoices", "amount", "Sena fakturor", "kr", BOOKED),
  field("repayments", "amount", "Återbetalningar", "kr", BOOKED),
  field("otherItems", "amount", "Andra kända poster", "kr", BOOKED, { min: -1e12 }),
  field(
    "stateGrants",
    "flow",
    "Statsbidrag per år",
    "kr/år",
    "Till exempel Migrationsverkets ersättning för varaktig vård.",
    { initial: 0 },
  ),
  field(
    "takeover",
    "takeover",
    "Statligt övertagande",
    "månader",
    "Datumet efter etiketten; värdet är antalet månader som övertagandet tar, 0 = på en dag.",
    { max: 120, whole: true },
  ),
  field(
    "takeoverProvider",
    "level",
    "Egen regi upphör vid övertagandet",
    "1 = ja, 0 = nej",
    "Inget är beslutat om kommunen som utförare efter ett övertagande.",
    { initial: 1 },
  ),
] as const;
