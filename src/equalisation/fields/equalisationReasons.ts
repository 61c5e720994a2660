import type { EqualisationId } from "./equalisationFields";

const SCB = "SCB, tabellen Kostnadsutjämning för LSS-verksamhet.";
const COUNT = "Verkställda beslut den 1 oktober två år före utjämningsåret.";
const ACCOUNTS = "Räkenskapssammandraget två år före utjämningsåret.";
const OWN_INDEX = `${ACCOUNTS} Anges tillsammans med de andra A–J i stället för PK-IX; det som saknas skrivs 0.`;

/** What a field means and where it is found, Swedish. Apart from the fields: functions.js need not carry the words. */
export const equalisationReasons: Readonly<Record<EqualisationId, string>> = {
  year: "Året då bidraget betalas ut eller avgiften tas ut.",
  dataYear: "Ska vara två år före utjämningsåret, 3 § förordningen (2008:776).",
  tableYear:
    "Utjämningsåret som prislapparna och rikets standardkostnad är tagna från. Ett annat år än det som räknas nekas utan uppräkning.",
  tableUplift:
    "Bara när SCB:s tabell är för ett annat utjämningsår: den samlade ökningen dit. Ett antagande.",
  inhabitants: "Den 1 november året före utjämningsåret.",
  sfbPersons: "Beviljade assistansersättning i oktober två år före utjämningsåret.",
  lssPersons: `${COUNT} Utan dem som också har bostad med särskild service för vuxna.`,
  fkCharge: `${ACCOUNTS} Variabel H i personalkostnadsindexet.`,
  otherServices: "Antal × prislapp för alla andra insatser, i stället för raderna med antal.",
  adultHomes: COUNT,
  childHomes: `${COUNT} Räknas som 1,25 bostäder för vuxna.`,
  fosterHomes: `${COUNT} Räknas som 0,45 bostäder för vuxna.`,
  dayActivities: COUNT,
  shortStays: COUNT,
  afterSchool: `${COUNT} Räknas som 0,55 korttidsvistelser.`,
  reliefs: `${COUNT} Räknas som 0,25 korttidsvistelser.`,
  escorts: `${COUNT} Räknas som 0,25 korttidsvistelser.`,
  contacts: `${COUNT} Räknas som 0,10 korttidsvistelser.`,
  lssPrice: `${SCB} Ett SFB-ärende är hälften. Eller ange rikets nettokostnad och beslut.`,
  nationCost: "Räkenskapssammandraget för riket två år före, i stället för prislappen.",
  nationLss: "Beslut enligt 9 § 2 LSS den 1 oktober två år före.",
  nationSfb: "Beslut enligt 51 kap. socialförsäkringsbalken i oktober två år före.",
  adultHomePrice: `${SCB} Behövs för bostad och familjehem.`,
  dayActivityPrice: `${SCB} Behövs för daglig verksamhet.`,
  shortStayPrice: `${SCB} Behövs för korttidsvistelse och insatserna som följer den.`,
  staffIndex: `${SCB} Eller ange A–J.`,
  wages: OWN_INDEX,
  purchased: OWN_INDEX,
  internalCosts: OWN_INDEX,
  sharedByKey: OWN_INDEX,
  sharedByScb: OWN_INDEX,
  internalIncome: OWN_INDEX,
  fromFk: OWN_INDEX,
  sold: OWN_INDEX,
  po: "Förordningens bilaga för utjämningsåret, annars den senast kända; bara när A–J anges.",
  kpif: "Förordningens bilaga: ökningen till utjämningsårets prisnivå. För 2026 1,027 × 1,013 − 1. Måste anges för andra år.",
  correction: SCB,
  nationStandard: `${SCB} I utjämningsårets prisnivå.`,
  nationInhabitants:
    "SCB, folkmängd den 31 december; det som ett ärende till kostar riket delas på dem.",
  adjustment: `${SCB} Minus för ett avdrag.`,
  sfbCaseCost: "20 timmar i veckan hela året till schablonbeloppet, två år före utjämningsåret.",
  lssCaseCost:
    "Kommunens egen kostnad ett helt år, två år före utjämningsåret, köpt av en utförare.",
};
