import { equalisationField as field } from "./equalisationField";

const required = { required: true } as const;
/** A price of 0 is a blank cell. */
const price = { above: true } as const;
/** An index far from 1 is a percentage or a slip of the keys. */
const likely = { min: 0.5, max: 2 } as const;

/** The years: whose equalisation, of which year the municipality's figures are, and whose table SCB's are of. */
export const yearFields = [
  field("year", "Utjämningsår", "år", required),
  field("dataYear", "Kommunens uppgifter avser år", "år", required),
  field("tableYear", "SCB:s tabell avser utjämningsår", "år", required),
  field("tableUplift", "Uppräkning av SCB:s belopp", "andel", { min: -0.5, max: 0.5 }),
] as const;

/** The municipality's persons with assistance, its payment to Försäkringskassan, and its inhabitants. */
export const assistanceFields = [
  field("inhabitants", "Invånare", "invånare", { ...required, above: true }),
  field("sfbPersons", "SFB-personer", "personer", required),
  field("lssPersons", "LSS-personer", "personer", required),
  field("fkCharge", "Ersättning till Försäkringskassan", "kr", required),
] as const;

/** The other insatser, of which the price list has three prices and the ordinance the weights of the rest. */
export const serviceFields = [
  field("otherServices", "Övriga LSS-insatser i kronor", "kr"),
  field("adultHomes", "Bostad med särskild service för vuxna", "personer"),
  field("childHomes", "Bostad med särskild service för barn", "personer"),
  field("fosterHomes", "Familjehem", "personer"),
  field("dayActivities", "Daglig verksamhet", "personer"),
  field("shortStays", "Korttidsvistelse", "personer"),
  field("afterSchool", "Korttidstillsyn", "personer"),
  field("reliefs", "Avlösarservice", "personer"),
  field("escorts", "Ledsagarservice", "personer"),
  field("contacts", "Kontaktperson", "personer"),
] as const;

/** The price list: given, or for assistance worked out from the nation's cost and decisions. */
export const priceFields = [
  field("lssPrice", "Prislapp assistans enligt LSS", "kr", price),
  field("nationCost", "Rikets nettokostnad rad 5133", "kr", price),
  field("nationLss", "Rikets LSS-beslut om assistans", "beslut"),
  field("nationSfb", "Rikets SFB-beslut om assistans", "beslut"),
  field("adultHomePrice", "Prislapp bostad för vuxna", "kr", price),
  field("dayActivityPrice", "Prislapp daglig verksamhet", "kr", price),
  field("shortStayPrice", "Prislapp korttidsvistelse", "kr", price),
] as const;

const staff = { min: -1e12 } as const;

/** The staff cost index: as SCB publishes it, or worked out from the municipality's accounts. */
export const indexFields = [
  field("staffIndex", "Personalkostnadsindex (PK-IX)", "faktor", likely),
  field("wages", "Externa löner (A)", "kr", staff),
  field("purchased", "Entreprenad och köp av verksamhet (B)", "kr", staff),
  field("internalCosts", "Interna köp och övriga interna kostnader (C)", "kr", staff),
  field("sharedByKey", "Internt fördelade kostnader, kommunnyckeln (D)", "kr", staff),
  field("sharedByScb", "Internt fördelade kostnader, SCB-nyckeln (E)", "kr", staff),
  field("internalIncome", "Interna intäkter (F)", "kr", staff),
  field("fromFk", "Ersättning från Försäkringskassan (G)", "kr", staff),
  field("sold", "Försäljning till andra kommuner (J)", "kr", staff),
  field("po", "PO-pålägg i utjämningen", "andel", { status: "beslutad" }),
] as const;

/** What brings the standard cost to the year's level, and what it is held against. */
export const nationFields = [
  field("kpif", "KPIF, båda åren tillsammans", "andel", {
    min: -0.2,
    max: 0.5,
    status: "beslutad",
  }),
  field("correction", "Korrigeringsfaktor", "faktor", { ...required, ...likely }),
  field("nationStandard", "Rikets standardkostnad per invånare", "kr/invånare", {
    ...required,
    above: true,
  }),
  field("nationInhabitants", "Rikets invånare", "invånare", { above: true, status: "statistik" }),
  field("adjustment", "Nivåjustering per invånare", "kr/invånare", { min: -1e5, initial: 0 }),
] as const;

/** What one case more costs the municipality, for its effect two years later. */
export const caseFields = [
  field("sfbCaseCost", "Kostnad för ett SFB-ärende", "kr", price),
  field("lssCaseCost", "Kostnad för ett LSS-ärende", "kr", price),
] as const;

/** Every input of the LSS equalisation, in the order of the template. */
export const equalisationFields = [
  ...yearFields,
  ...assistanceFields,
  ...serviceFields,
  ...priceFields,
  ...indexFields,
  ...nationFields,
  ...caseFields,
] as const;

export type EqualisationId = (typeof equalisationFields)[number]["id"];
