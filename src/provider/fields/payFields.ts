import { arbetsgivaravgift } from "../../parameters/arbetsgivaravgift";
import { heltidsmatt } from "../../parameters/heltidsmatt";
import { karensavdrag } from "../../parameters/karensavdrag";
import { poPalagg } from "../../parameters/poPalagg";
import { seriesOf } from "../../parameters/required";
import { semesterersattning } from "../../parameters/semesterersattning";
import { sjuklon } from "../../parameters/sjuklon";
import type { FieldDefault } from "./fieldSpec";
import { HOURS_OF_A_MONTH } from "../hourlyPay";
import { field } from "./field";

const NOT_KNOWN = "Andelen är inte känd; allt räknas på första raden tills du anger annat.";

function fullTime(name: string): FieldDefault {
  return { kind: "series", series: seriesOf(heltidsmatt, name) };
}

/** Pay, the reference's pay, employment forms, heltidsmått and absence. */
export const payFields = [
  field(
    "monthlyPay",
    "Månadslön",
    "kr/månad",
    { kind: "required", example: 28_000 },
    "indata",
    "Din egen uppgift, heltidslön utan ob och jour.",
    { above: true },
  ),
  field(
    "po",
    "PO-pålägg",
    "andel",
    { kind: "series", series: seriesOf(poPalagg) },
    "antagande",
    "SKR:s riktvärde för året, annars det senast kända; kommunens eget påslag bör anges.",
  ),
  field(
    "obPerHour",
    "Ob per timme",
    "kr/timme",
    20,
    "antagande",
    "Helg-ob 60,11 kr per timme (2023/24) under omkring en tredjedel av veckans timmar.",
  ),
  field(
    "panHourlyPay",
    "Timlön PAN",
    "kr/timme",
    { kind: "as", field: "monthlyPay", dividedBy: HOURS_OF_A_MONTH },
    "antagande",
    "Månadslönen delad med 165.",
    { above: true },
  ),
  field(
    "relativeHourlyPay",
    "Timlön PAN anhörig",
    "kr/timme",
    { kind: "as", field: "panHourlyPay", dividedBy: 1 },
    "antagande",
    "Samma som PAN; ob och jourtillägg ingår i den avtalade timlönen.",
    { above: true },
  ),
  field(
    "holidayPay",
    "Semesterersättning PAN",
    "andel",
    { kind: "series", series: seriesOf(semesterersattning) },
    "antagande",
    "Semesterlagens procentregel; 13 procent förekommer.",
  ),
  field(
    "referencePay",
    "Referensens månadslön",
    "kr/månad",
    { kind: "as", field: "monthlyPay", dividedBy: 1 },
    "antagande",
    "Samma lön som den egna. Ange till exempel basårets lön uppräknad med schablonen.",
    { above: true },
  ),
  field(
    "referencePo",
    "Referensens PO-pålägg",
    "andel",
    { kind: "series", series: seriesOf(arbetsgivaravgift) },
    "antagande",
    "Bara de lagstadgade avgifterna; privata avtals pension och försäkring är inte kända.",
  ),
  field(
    "referenceWeeklyHours",
    "Referensens heltidsmått",
    "timmar/vecka",
    fullTime("heltidsmått privat norm"),
    "antagande",
    "Privata utförare använder oftast 40 timmar per vecka.",
    { above: true },
  ),
  field("hokShare", "Andel HÖK", "andel", 1, "antagande", NOT_KNOWN),
  field("panShare", "Andel PAN", "andel", 0, "antagande", NOT_KNOWN),
  field("relativeShare", "Andel PAN anhörig", "andel", 0, "antagande", NOT_KNOWN),
  field(
    "weeklyHours1",
    "Heltidsmått 1",
    "timmar/vecka",
    fullTime("heltidsmått dag kväll helg"),
    "beslutad",
    "Malmös heltidsmått för dag, kväll och helg.",
    { above: true },
  ),
  field("weeklyShare1", "Andel heltidsmått 1", "andel", 1, "antagande", NOT_KNOWN),
  field(
    "weeklyHours2",
    "Heltidsmått 2",
    "timmar/vecka",
    fullTime("heltidsmått rotation natt"),
    "beslutad",
    "Malmös heltidsmått 36 timmar 20 minuter.",
    { above: true },
  ),
  field("weeklyShare2", "Andel heltidsmått 2", "andel", 0, "antagande", NOT_KNOWN),
  field(
    "weeklyHours3",
    "Heltidsmått 3",
    "timmar/vecka",
    fullTime("heltidsmått ständig natt"),
    "beslutad",
    "Malmös heltidsmått 34 timmar 20 minuter.",
    { above: true },
  ),
  field("weeklyShare3", "Andel heltidsmått 3", "andel", 0, "antagande", NOT_KNOWN),
  field(
    "vacation",
    "Semester",
    "andel",
    0.11,
    "antagande",
    "25–32 dagar efter ålder av omkring 260 arbetsdagar; inte kontrollerat.",
  ),
  field("sickShare", "Sjukfrånvaro", "andel", 0.07, "antagande", "Ange enhetens egen frånvaro."),
  field(
    "training",
    "Utbildning och möten",
    "andel",
    0.02,
    "antagande",
    "Omkring en vecka om året; ange enhetens egen tid.",
  ),
  field(
    "sickPayDays",
    "Andel av sjukfrånvaron dag 1–14",
    "andel",
    0.5,
    "antagande",
    "Bara dag 1–14 betalas av arbetsgivaren; ange enhetens egen fördelning.",
  ),
  field(
    "sickPayLevel",
    "Sjuklönenivå",
    "andel",
    { kind: "series", series: seriesOf(sjuklon) },
    "beslutad",
    "80 procent, lagen (1991:1047) om sjuklön.",
  ),
  field(
    "karens",
    "Karensavdragets andel av sjuklönen",
    "andel",
    { kind: "series", series: seriesOf(karensavdrag) },
    "antagande",
    "20 procent av en veckas sjuklön, om en sjukperiod i snitt är en vecka.",
  ),
] as const;
