import { arbetsgivaravgift } from "../../parameters/arbetsgivaravgift";
import { heltidsmatt } from "../../parameters/heltidsmatt";
import { karensavdrag } from "../../parameters/karensavdrag";
import { poPalagg } from "../../parameters/poPalagg";
import { seriesOf } from "../../parameters/required";
import { semesterersattning } from "../../parameters/semesterersattning";
import { sjuklon } from "../../parameters/sjuklon";
import type { FieldDefault } from "./fieldSpec";
import { HOURS_OF_A_MONTH } from "../../rules/hourlyPay";
import { field } from "./field";

function fullTime(name: string): FieldDefault {
  return { kind: "series", series: seriesOf(heltidsmatt, name) };
}

/** Pay, the reference's pay, employment forms, heltidsmått and absence. */
export const payFields = [
  field("monthlyPay", "Månadslön", "kr/månad", { kind: "required", example: 28_000 }, "indata", {
    above: true,
  }),
  field("po", "PO-pålägg", "andel", { kind: "series", series: seriesOf(poPalagg) }, "antagande"),
  field("obPerHour", "Ob per timme", "kr/timme", 20, "antagande"),
  field(
    "panHourlyPay",
    "Timlön PAN",
    "kr/timme",
    { kind: "as", field: "monthlyPay", dividedBy: HOURS_OF_A_MONTH },
    "antagande",
    { above: true },
  ),
  field(
    "relativeHourlyPay",
    "Timlön PAN anhörig",
    "kr/timme",
    { kind: "as", field: "panHourlyPay", dividedBy: 1 },
    "antagande",
    { above: true },
  ),
  field(
    "holidayPay",
    "Semesterersättning PAN",
    "andel",
    { kind: "series", series: seriesOf(semesterersattning) },
    "antagande",
  ),
  field(
    "referencePay",
    "Referensens månadslön",
    "kr/månad",
    { kind: "as", field: "monthlyPay", dividedBy: 1 },
    "antagande",
    { above: true },
  ),
  field(
    "referencePo",
    "Referensens PO-pålägg",
    "andel",
    { kind: "series", series: seriesOf(arbetsgivaravgift) },
    "antagande",
  ),
  field(
    "referenceWeeklyHours",
    "Referensens heltidsmått",
    "timmar/vecka",
    fullTime("heltidsmått privat norm"),
    "antagande",
    { above: true, fullTime: true },
  ),
  field("hokShare", "Andel HÖK", "andel", 1, "antagande"),
  field("panShare", "Andel PAN", "andel", 0, "antagande"),
  field("relativeShare", "Andel PAN anhörig", "andel", 0, "antagande"),
  field(
    "weeklyHours1",
    "Heltidsmått 1",
    "timmar/vecka",
    fullTime("heltidsmått dag kväll helg"),
    "beslutad",
    { above: true, fullTime: true },
  ),
  field("weeklyShare1", "Andel heltidsmått 1", "andel", 1, "antagande"),
  field(
    "weeklyHours2",
    "Heltidsmått 2",
    "timmar/vecka",
    fullTime("heltidsmått rotation natt"),
    "beslutad",
    { above: true, fullTime: true },
  ),
  field("weeklyShare2", "Andel heltidsmått 2", "andel", 0, "antagande"),
  field(
    "weeklyHours3",
    "Heltidsmått 3",
    "timmar/vecka",
    fullTime("heltidsmått ständig natt"),
    "beslutad",
    { above: true, fullTime: true },
  ),
  field("weeklyShare3", "Andel heltidsmått 3", "andel", 0, "antagande"),
  field("vacation", "Semester", "andel", 0.11, "antagande"),
  field("sickShare", "Sjukfrånvaro", "andel", 0.07, "antagande"),
  field("training", "Utbildning och möten", "andel", 0.02, "antagande"),
  field("sickPayDays", "Andel av sjukfrånvaron dag 1–14", "andel", 0.5, "antagande"),
  field(
    "sickPayLevel",
    "Sjuklönenivå",
    "andel",
    { kind: "series", series: seriesOf(sjuklon) },
    "beslutad",
  ),
  field(
    "karens",
    "Karensavdragets andel av sjuklönen",
    "andel",
    { kind: "series", series: seriesOf(karensavdrag) },
    "antagande",
  ),
] as const;
