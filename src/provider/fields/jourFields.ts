import { jour } from "../../parameters/jour";
import { jourgrans } from "../../parameters/jourgrans";
import { seriesOf } from "../../parameters/required";
import type { FieldDefault } from "./fieldSpec";
import { field } from "./field";

function rate(name: string): FieldDefault {
  return { kind: "series", series: seriesOf(jour, name) };
}

/** Jour: the agreement and the rota. */
export const jourFields = [
  field(
    "jourReading",
    "Jouravtalets läsning",
    "1 eller 2",
    1,
    "antagande",
    "1: satserna 30 och 59 procent gäller vardag och helg (Malmö). 2: under och över gränsen (AB).",
  ),
  field(
    "rotaHours",
    "Jourtimmar per schema och månad",
    "timmar/månad",
    196,
    "antagande",
    "7 timmar per natt i 28 nätter.",
  ),
  field(
    "rotaEmployees",
    "Anställda per jourschema",
    "anställda",
    { kind: "value", value: 0, example: 4 },
    "indata",
    "Din egen uppgift; behövs när det finns jourtimmar.",
    { max: 100 },
  ),
  field(
    "weekendShare",
    "Helgandel av jouren",
    "andel",
    "2/7",
    "antagande",
    "Två av veckans sju nätter.",
  ),
  field(
    "obPerJourHour",
    "Ob per jourtimme",
    "kr/timme",
    { kind: "as", field: "obPerHour", dividedBy: 1 },
    "antagande",
    "Samma som för aktiva timmar; nattens ob är inte känt.",
  ),
  field(
    "jourPayShare",
    "Jour: andel av grundlönen",
    "andel",
    rate("jour andel av grundlön"),
    "beslutad",
    "50 procent enligt Malmös utredning och AB bilaga J.",
  ),
  field(
    "jourObShare",
    "Jour: andel av ob",
    "andel",
    rate("jour andel av ob"),
    "beslutad",
    "50 procent enligt Malmös utredning och AB bilaga J.",
  ),
  field(
    "jourLow",
    "Jour: lägre tillägg",
    "andel av timlönen",
    rate("jour tillägg vardag"),
    "antagande",
    "30 procent: vardag (läsning 1) eller till och med gränsen (läsning 2).",
    { max: 5 },
  ),
  field(
    "jourHigh",
    "Jour: högre tillägg",
    "andel av timlönen",
    rate("jour tillägg helg"),
    "antagande",
    "59 procent: helg (läsning 1) eller över gränsen (läsning 2).",
    { max: 5 },
  ),
  field(
    "jourLimit",
    "Jourgräns per anställd och månad",
    "timmar/månad",
    { kind: "series", series: seriesOf(jourgrans) },
    "beslutad",
    "50 timmar enligt Malmös utredning och AB § 22.",
  ),
  field(
    "jourExcessRate",
    "Jour: extra över gränsen",
    "andel av timlönen",
    { kind: "byReading", first: seriesOf(jour, "jour tillägg över gränsen"), second: 0 },
    "antagande",
    "Läsning 1: 110 procent, av timlönen antas. Läsning 2: 0, regeln finns inte i AB § 22.",
    { max: 5 },
  ),
] as const;
