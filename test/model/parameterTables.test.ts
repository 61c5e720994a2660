import { yearPeriod } from "../../src/calendar/period";
import { parameterValue } from "../../src/parameters/parameterValue";

/** Percent as the sources print them, year by year. */
const percent: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  // SKR's pages for 2013-2023; SFS 2025:1172 for 2024.
  "PO-pålägg": {
    2013: 38.46,
    2014: 38.46,
    2019: 39.15,
    2020: 40.15,
    2021: 40.15,
    2022: 39.25,
    2023: 44.53,
    2024: 47.18,
  },
  // The annex of förordningen (2008:776), SFS 2025:1172.
  KPIF: { 2025: 2.7, 2026: 1.3 },
  "PO-pålägg i LSS-utjämningen": { 2026: 47.18 },
  "ersatt andel av personalkostnadens avvikelse": { 2026: 70 },
  "personalens andel av kostnaden i LSS-utjämningen": { 2026: 85 },
  "kommunens andel av assistansen i LSS-utjämningen": { 2026: 20 },
  // Its 5 §.
  "vikt assistans enligt SFB": { 2026: 50 },
  "vikt bostad för barn": { 2026: 125 },
  "vikt familjehem": { 2026: 45 },
  "vikt korttidstillsyn": { 2026: 55 },
  "vikt avlösarservice": { 2026: 25 },
  "vikt ledsagarservice": { 2026: 25 },
  "vikt kontaktperson": { 2026: 10 },
  // SKR's circulars 2018 and 2020; Vårdföretagarna 2023; 2022, 2024 and 2025 derived.
  OPI: {
    2015: 2.2,
    2016: 2.6,
    2017: 2.7,
    2018: 2.6,
    2019: 2.7,
    2020: 3.0,
    2021: 1.5,
    2022: 1.9,
    2023: 4.6,
    2024: 5.3,
    2025: 3.2,
  },
};

/** SCB, 31 December. */
const inhabitants: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  riket: { 2023: 10551707, 2024: 10587710 },
  Malmö: { 2020: 347949, 2021: 351749, 2022: 357377, 2023: 362133, 2024: 365644 },
  Göteborg: { 2020: 583056, 2021: 587549, 2022: 596841, 2023: 604829, 2024: 608993 },
  Lund: { 2020: 125941, 2021: 127376, 2022: 128384, 2023: 130288, 2024: 131590 },
  Stockholm: { 2024: 995574 },
  Uppsala: { 2024: 248016 },
  Linköping: { 2024: 168035 },
  Västerås: { 2024: 160634 },
  Örebro: { 2024: 160140 },
  Helsingborg: { 2024: 152091 },
  Jönköping: { 2024: 147654 },
  Umeå: { 2024: 134249 },
};

type Row = readonly [name: string, year: number, value: number];

function rows(table: Readonly<Record<string, Readonly<Record<number, number>>>>): Row[] {
  return Object.entries(table).flatMap(([name, years]) =>
    Object.entries(years).map(([year, value]) => [name, Number(year), value] as const),
  );
}

test.each(rows(percent))("%s of %i is %f percent", (name, year, value) => {
  expect(parameterValue(name, yearPeriod(year)).times(100).toNumber()).toBe(value);
});

test.each(rows(inhabitants))("%s had in %i %i inhabitants", (place, year, value) => {
  expect(parameterValue(`invånare ${place}`, yearPeriod(year)).toNumber()).toBe(value);
});

// Malmö's inquiry and AB § 22: shares of the hourly pay.
test.each([
  ["jour andel av grundlön", 0.5],
  ["jour andel av ob", 0.5],
  ["jour tillägg vardag", 0.3],
  ["jour tillägg helg", 0.59],
  ["jour tillägg över gränsen", 1.1],
  ["jour intäkt av schablonbelopp", 0.25],
  ["heltidsmått privat norm", 40],
  ["heltidsmått helg", 38.25],
  ["heltidsmått dag kväll helg", 37],
  ["heltidsmått rotation natt", 36.33],
])("%s is %f", (name, value) => {
  expect(parameterValue(name, yearPeriod(2025)).toNumber()).toBe(value);
});
