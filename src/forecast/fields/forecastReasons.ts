import type { FieldId } from "./forecastFields";

const OWN = "Din egen uppgift.";
const BOOKED = "Bokförs jämnt över de månader som ändringen anger.";
const OUTTURN = "Basårets nettokostnad, kostnad positiv; visas på basårets rad.";

/**
 * What a field means or why its default is what it is, Swedish, one sentence. Apart from the fields: what
 * only calculates need not carry the words (functions.js).
 */
export const forecastReasons: Readonly<Record<FieldId, string>> = {
  year: "Sista året med utfall; prognosen börjar året efter.",
  sfbPersons: OWN,
  sfbNet: "Nya minus avslutade; ger beståndet vid årets slut när det inte anges.",
  sfbStock:
    "Utan uppgift: årets snitt plus halva nettoinflödet, som om flödet var jämnt över året.",
  sfbChildren: "Utan uppgift redovisas barn och vuxna inte var för sig.",
  lssPersons: OWN,
  lssStock: "Utan uppgift: årets snitt.",
  lssHours: "Ger timmarna per person och månad när de inte anges.",
  outturnSfb: OUTTURN,
  outturnLss: OUTTURN,
  outturnProvider: OUTTURN,
  outturnSickPay: OUTTURN,
  outturnOneOffs: OUTTURN,
  budget: "Kommunbidraget för året.",
  inhabitants: "Folkmängden 31 december.",
  inhabitantsGrowth: "Gäller år utan angivet invånarantal.",
  sfbInflow: "Utöver dem som kommer från LSS. Utan uppgift hålls beståndet oförändrat.",
  sfbOutflow: "Utan uppgift hålls beståndet oförändrat.",
  transfers: "LSS-timmarna upphör och 20 timmar i veckan börjar.",
  sfbChildInflow: "Räknas med dem från LSS; används bara för att visa barn och vuxna.",
  sfbChildOutflow: "Används bara för att visa barn och vuxna.",
  sfbTurning18: "Går från barn till vuxna; beståndet ändras inte.",
  lssInflow: "Utan uppgift tillkommer ingen.",
  lssOutflow: "Utöver dem som går till SFB.",
  knownInFlows:
    "1 = den som börjar, slutar eller går till SFB en känd dag är en av årets väntade; 0 = utöver dem.",
  lssHoursPerPerson: "Utan uppgift: basårets timmar delat med personer och tolv månader.",
  lssHoursSpread:
    "Utan uppgift: ja när timmarna kommer ur årets timmar, nej när de anges per månad. Ja ger skottår en dag till, som för SFB.",
  lssHoursGrowth: "Utan uppgift: som basåret. Ange den egna utvecklingen per person.",
  transferExtraHours: "Mer än noll när ärenden med många timmar går till SFB. 0 = som snittet.",
  parentalChildren: "Antalet barn med LSS-beslut som omprövas.",
  parentalHours: "Högst skillnaden mellan gammalt och nytt avdrag, 4 a § förordningen (1993:1091).",
  schablon:
    "Ett belopp som du antar för ett år som inte är beslutat. Beslutade belopp gäller alltid före.",
  announcedSchablon:
    "Ett belopp som är aviserat men inte beslutat, till exempel i budgetpropositionen. Beslutade belopp gäller alltid före.",
  uplift: "Vanligaste årliga uppräkningen 2016–2026. Beslutade belopp gäller alltid före.",
  upliftBasis:
    "Ingen indexering är beslutad; 5 § förordningen (1993:1091) anger beloppet för ett år i taget.",
  opi: "3,0 procent per år i snitt 2015–2025 (Vårdföretagarna, maj 2025); känt index gäller före.",
  wageGrowth:
    "Ange er egen. Utan uppgift som schablonens vanliga uppräkning. Påverkar egen regi och sjuklön.",
  utilisation: "Andel av de 20 timmarna som används, 51 kap. 14 § SFB.",
  higherShare: "Kommunen betalar sin del också av högre timbelopp, 51 kap. 22 § SFB.",
  higherUplift: "Högst 12 procent, 51 kap. 11 § SFB.",
  lssPriceFactor: "LSS har ingen egen taxa; 1 = samma pris som schablonen.",
  sickPay: "I basårets löner; 0 när sjuklönen redan ligger i LSS.",
  sickShare: "Andel av assistanstimmarna; 0 när sjuklönen anges i kronor eller ligger i LSS.",
  sickPayPerHour: "I basårets löner, med semesterersättning och avgifter.",
  sfbHoursPerWeek: "Alla timmar, också statens; behövs bara för sjuklönen.",
  providerPersons: OWN,
  providerDeficit:
    "I basårets löner och schablon. Utan uppgift: basårets utfall delat med brukarna.",
  providerHours: "Ger intäkten; kostnaden är intäkten plus underskottet och följer lönerna.",
  lateInvoices: BOOKED,
  repayments: BOOKED,
  otherItems: BOOKED,
  stateGrants: "Till exempel Migrationsverkets ersättning för varaktig vård.",
  takeover:
    "Datumet efter etiketten; värdet är antalet månader som övertagandet tar, 0 = på en dag.",
  takeoverProvider: "Inget är beslutat om kommunen som utförare efter ett övertagande.",
};
