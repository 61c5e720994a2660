import type { FieldId } from "./providerFields";

const NOT_KNOWN = "Andelen är inte känd; allt räknas på första raden tills du anger annat.";
const HOURS = "Rikets snitt 2024 är 136 timmar per vecka; ange brukarens egna timmar.";
const OWN = "Din egen uppgift.";
const WEEKS = "Tid tills personalen har annat arbete; ange enhetens egen erfarenhet.";
const MATCHED = "Andel av tiden som personalen hinner få annat arbete; ange egen erfarenhet.";
const ON = "Alla poster räknas med tills du stänger av någon.";

/**
 * Why the default of a field is what it is, Swedish, one sentence. Apart from the fields: what
 * only calculates need not carry the words (functions.js).
 */
export const providerReasons: Readonly<Record<FieldId, string>> = {
  year: OWN,
  schablon:
    "Årets beslutade belopp, 5 § förordningen (1993:1091); ange ett eget för att pröva ett annat.",
  uplift: "Behövs bara för år som ännu inte är beslutade.",
  lssPriceFactor: "LSS har ingen egen taxa; 1 = samma ersättning som den statliga.",
  grant: OWN,
  persons: "Används för volymen över tid.",
  sfbActiveHours: OWN,
  lssActiveHours: OWN,
  sfbJourHours: OWN,
  lssJourHours: OWN,
  monthlyPay: "Din egen uppgift, heltidslön utan ob och jour.",
  po: "SKR:s riktvärde för året, annars det senast kända; kommunens eget påslag bör anges.",
  obPerHour: "Helg-ob 60,11 kr per timme (2023/24) under omkring en tredjedel av veckans timmar.",
  panHourlyPay: "Månadslönen delad med 165.",
  relativeHourlyPay: "Samma som PAN; ob och jourtillägg ingår i den avtalade timlönen.",
  holidayPay: "Semesterlagens procentregel; 13 procent förekommer.",
  referencePay: "Samma lön som den egna. Ange till exempel basårets lön uppräknad med schablonen.",
  referencePo:
    "Bara de lagstadgade avgifterna; privata avtals pension och försäkring är inte kända.",
  referenceWeeklyHours: "Privata utförare använder oftast 40 timmar per vecka.",
  hokShare: NOT_KNOWN,
  panShare: NOT_KNOWN,
  relativeShare: NOT_KNOWN,
  weeklyHours1: "Heltidsmått för dag, kväll och helg; ange ert avtals.",
  weeklyShare1: NOT_KNOWN,
  weeklyHours2: "36 timmar 20 minuter, rotation med natt; ange ert avtals.",
  weeklyShare2: NOT_KNOWN,
  weeklyHours3: "34 timmar 20 minuter, ständig natt; ange ert avtals.",
  weeklyShare3: NOT_KNOWN,
  vacation: "25–32 dagar efter ålder av omkring 260 arbetsdagar; inte kontrollerat.",
  sickShare: "Ange enhetens egen frånvaro.",
  training: "Omkring en vecka om året; ange enhetens egen tid.",
  sickPayDays: "Bara dag 1–14 betalas av arbetsgivaren; ange enhetens egen fördelning.",
  sickPayLevel: "80 procent, lagen (1991:1047) om sjuklön.",
  karens: "20 procent av en veckas sjuklön, om en sjukperiod i snitt är en vecka.",
  jourReading:
    "1: satserna 30 och 59 procent gäller vardag och helg. 2: under och över gränsen (AB).",
  rotaHours: "7 timmar per natt i 28 nätter.",
  rotaEmployees: "Din egen uppgift; behövs när det finns jourtimmar.",
  weekendShare: "Två av veckans sju nätter.",
  obPerJourHour: "Samma som för aktiva timmar; nattens ob är inte känt.",
  jourPayShare: "50 procent enligt AB bilaga J.",
  jourObShare: "50 procent enligt AB bilaga J.",
  jourLow: "30 procent: vardag (läsning 1) eller till och med gränsen (läsning 2).",
  jourHigh: "59 procent: helg (läsning 1) eller över gränsen (läsning 2).",
  jourLimit: "50 timmar enligt AB § 22.",
  jourExcessRate:
    "Läsning 1: 110 procent, av timlönen antas. Läsning 2: 0, regeln finns inte i AB § 22.",
  deathPersons: OWN,
  deathHours: HOURS,
  deathWeeks: WEEKS,
  deathMatched: MATCHED,
  hospitalPersons: OWN,
  hospitalHours: HOURS,
  hospitalWeeks: WEEKS,
  hospitalMatched: MATCHED,
  changePersons: OWN,
  changeHours: HOURS,
  changeWeeks: WEEKS,
  changeMatched: MATCHED,
  noticeWeeks: "En månad, 365/7/12 veckor, enligt PAN-avtalet.",
  newCases: OWN,
  shadowHours: "Fyra nya assistenter går bredvid i 20 timmar var; ange enhetens egen tid.",
  overtimeHours: "Tiden innan schemat är bemannat; ange enhetens egen tid.",
  overtimeSupplement:
    "Enkel övertid 180 procent enligt AB; själva timmen är redan räknad som utförd.",
  visits: OWN,
  travelMinutes: "Ange teamets egen restid.",
  travelCost: "Ange egen.",
  administration: OWN,
  administrationPerHour: OWN,
  wageOn: ON,
  obOn: ON,
  fullTimeOn: ON,
  absenceOn: ON,
  sickPayOn: ON,
  jourOn: ON,
  jourExcessOn: ON,
  surplusOn: ON,
  startUpOn: ON,
  shortVisitsOn: ON,
  administrationOn: ON,
};
