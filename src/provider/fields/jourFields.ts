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
  field("jourReading", "Jouravtalets läsning", "1 eller 2", 1, "antagande"),
  field("rotaHours", "Jourtimmar per schema och månad", "timmar/månad", 196, "antagande"),
  field(
    "rotaEmployees",
    "Anställda per jourschema",
    "anställda",
    { kind: "value", value: 0, example: 4 },
    "indata",
    { max: 100 },
  ),
  field("weekendShare", "Helgandel av jouren", "andel", "2/7", "antagande"),
  field(
    "obPerJourHour",
    "Ob per jourtimme",
    "kr/timme",
    { kind: "as", field: "obPerHour", dividedBy: 1 },
    "antagande",
  ),
  field(
    "jourPayShare",
    "Jour: andel av grundlönen",
    "andel",
    rate("jour andel av grundlön"),
    "beslutad",
  ),
  field("jourObShare", "Jour: andel av ob", "andel", rate("jour andel av ob"), "beslutad"),
  field(
    "jourLow",
    "Jour: lägre tillägg",
    "andel av timlönen",
    rate("jour tillägg vardag"),
    "antagande",
    { max: 5 },
  ),
  field(
    "jourHigh",
    "Jour: högre tillägg",
    "andel av timlönen",
    rate("jour tillägg helg"),
    "antagande",
    { max: 5 },
  ),
  field(
    "jourLimit",
    "Jourgräns per anställd och månad",
    "timmar/månad",
    { kind: "series", series: seriesOf(jourgrans) },
    "beslutad",
  ),
  field(
    "jourExcessRate",
    "Jour: extra över gränsen",
    "andel av timlönen",
    { kind: "byReading", first: seriesOf(jour, "jour tillägg över gränsen"), second: 0 },
    "antagande",
    { max: 5 },
  ),
] as const;
