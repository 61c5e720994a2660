import type { DatedValue, Parameter, Series } from "./types";
import { wholeYear } from "./wholeYear";

const TITLE = "SCB, folkmängd 31 december";

/** Read in SCB's table. */
function read(year: number, value: number): DatedValue {
  return wholeYear(year, value, "statistik", { title: TITLE, place: `år ${year}` });
}

/** Not read in the table; the change to the next year agrees with SCB. */
function unread(year: number, value: number): DatedValue {
  return wholeYear(year, value, "antagande", {
    title: TITLE,
    place: `år ${year}; inte kontrollerat i tabellen`,
  });
}

function inhabitants(place: string, ...values: DatedValue[]): Series {
  const title = place === "riket" ? "Riket" : place;
  return { name: `invånare ${place}`, title, values };
}

export const invanare: Parameter = {
  id: "invanare",
  name: "Invånare",
  description: "Folkmängden den 31 december det år som anges.",
  unit: "invånare",
  series: [
    inhabitants(
      "riket",
      unread(2020, 10_379_295),
      unread(2021, 10_452_326),
      unread(2022, 10_521_556),
      read(2023, 10_551_707),
      read(2024, 10_587_710),
    ),
    inhabitants(
      "Malmö",
      unread(2020, 347_949),
      unread(2021, 351_749),
      unread(2022, 357_377),
      unread(2023, 362_133),
      read(2024, 365_644),
    ),
    inhabitants(
      "Göteborg",
      unread(2020, 583_056),
      unread(2021, 587_549),
      unread(2022, 596_841),
      unread(2023, 604_829),
      read(2024, 608_993),
    ),
    inhabitants(
      "Lund",
      unread(2020, 125_941),
      unread(2021, 127_376),
      unread(2022, 128_384),
      unread(2023, 130_288),
      read(2024, 131_590),
    ),
    inhabitants("Stockholm", read(2024, 995_574)),
    inhabitants("Uppsala", read(2024, 248_016)),
    inhabitants("Linköping", read(2024, 168_035)),
    inhabitants("Västerås", read(2024, 160_634)),
    inhabitants("Örebro", read(2024, 160_140)),
    inhabitants("Helsingborg", read(2024, 152_091)),
    inhabitants("Jönköping", read(2024, 147_654)),
    inhabitants("Umeå", read(2024, 134_249)),
  ],
};
