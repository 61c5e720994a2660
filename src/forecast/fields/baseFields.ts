import { forecastField as field } from "./forecastField";

const OWN = "Din egen uppgift.";
const OUTTURN = "Basårets nettokostnad, kostnad positiv; visas på basårets rad.";

/** The base year: volumes, stock at its end, outturn. */
export const baseFields = [
  field("year", "figure", "Basår", "år", "Sista året med utfall; prognosen börjar året efter.", {
    min: 2007,
    max: 2090,
    whole: true,
    required: true,
  }),
  field("sfbPersons", "figure", "SFB-personer i snitt", "personer", OWN, { required: true }),
  field(
    "sfbNet",
    "figure",
    "SFB nettoinflöde under basåret",
    "personer",
    "Nya minus avslutade; ger beståndet vid årets slut när det inte anges.",
    { initial: 0, min: -1e5, max: 1e5, status: "indata" },
  ),
  field(
    "sfbStock",
    "figure",
    "SFB-personer vid basårets slut",
    "personer",
    "Utan uppgift: årets snitt plus halva nettoinflödet, som om flödet var jämnt över året.",
  ),
  field(
    "sfbChildren",
    "figure",
    "varav SFB-barn vid basårets slut",
    "personer",
    "Utan uppgift redovisas barn och vuxna inte var för sig.",
  ),
  field("lssPersons", "figure", "LSS-personer i snitt", "personer", OWN, { required: true }),
  field(
    "lssStock",
    "figure",
    "LSS-personer vid basårets slut",
    "personer",
    "Utan uppgift: årets snitt.",
  ),
  field(
    "lssHours",
    "figure",
    "LSS-timmar under basåret",
    "timmar",
    "Ger timmarna per person och månad när de inte anges.",
  ),
  field("outturnSfb", "figure", "Utfall SFB", "kr", OUTTURN, { min: -1e12 }),
  field("outturnLss", "figure", "Utfall LSS", "kr", OUTTURN, { min: -1e12 }),
  field("outturnProvider", "figure", "Utfall egen regi", "kr", OUTTURN, { min: -1e12 }),
  field("outturnSickPay", "figure", "Utfall sjuklön", "kr", OUTTURN, { min: -1e12 }),
  field("outturnOneOffs", "figure", "Utfall kända poster", "kr", OUTTURN, { min: -1e12 }),
  field(
    "budget",
    "series",
    "Budget",
    "kr",
    "Kommunbidraget för året; skriv året efter etiketten.",
    {
      min: -1e12,
    },
  ),
  field(
    "inhabitants",
    "series",
    "Invånare",
    "invånare",
    "Folkmängden 31 december; skriv året efter etiketten.",
    { above: true },
  ),
  field(
    "inhabitantsGrowth",
    "growth",
    "Ökning av invånarantalet",
    "andel/år",
    "Gäller år utan angivet invånarantal.",
    { initial: 0 },
  ),
] as const;
