import { definitions } from "../../functions/generated/register";
import { readCases } from "../../scripts/generate/caseFile";
import { dayFromExcelSerial, formatDay } from "../../src/calendar/day";
import { answer } from "./answers";

// Every parameter of every function: a new one is held to it too.
const parameters = Object.entries(definitions).flatMap(([id, { name, parameters: own }]) => {
  const good = readCases(id).find(({ error }) => error === undefined);
  return own.map((parameter, k) => {
    const given = (value: unknown): unknown[] => {
      const args: unknown[] = own.map((_, i) => good?.args[i] ?? null);
      args[k] = value;
      return args;
    };
    const call = (value: unknown): unknown => answer(id, ...given(value));
    return { name, parameter: parameter.name, unit: parameter.unit, call };
  });
});

/** 15 July 2024. */
const SERIAL = 45_488;

test.each(parameters)("PA.$name: $parameter refuses what is no value, by its name", (each) => {
  for (const [value, got] of [
    [NaN, "ett tal som inte går att räkna ut"],
    [Infinity, "ett oändligt stort tal"],
    [true, "SANT"],
    [false, "FALSKT"],
    [new Date(0), "ett värde som varken är tal eller text"],
  ] as const) {
    const refused = `#VALUE! PA.${each.name}: ${each.parameter} fick ${got}, men ska vara `;
    for (const given of [value, [[value]]]) {
      expect(each.call(given)).toEqual(expect.stringContaining(refused));
    }
  }
});

const periods = parameters.filter(({ unit }) => unit === "år, månad eller dag");
test.each(periods)("PA.$name: $parameter is the day of a date in a cell", ({ call }) => {
  const day = formatDay(dayFromExcelSerial(SERIAL));
  expect(day).toBe("2024-07-15");
  expect(call(SERIAL)).toEqual(call(day));
  // With a time of day, and as a formatted number of Excel.
  expect(call(SERIAL + 0.75)).toEqual(call(day));
  expect(call({ type: "FormattedNumber", basicType: "Double", basicValue: SERIAL })).toEqual(
    call(day),
  );
});

test.each(periods)("PA.$name: $parameter takes no month or day in another form", (each) => {
  const refused = `#VALUE! PA.${each.name}: ${each.parameter} fick `;
  for (const value of [202_407, 20_240_715, 24, "jul-24", "2024-7", "15/7 2024", 1.5]) {
    expect(each.call(value)).toEqual(expect.stringContaining(refused));
  }
});

// 40:00 in a cell is 40/24 of a day: no week is written as 1,66666666666667.
const weeks = parameters.filter(({ unit }) => unit === "timmar per vecka");
test.each(weeks)("PA.$name: $parameter asks of a time of day in a cell", (each) => {
  for (const [time, hours] of [
    [40 / 24, "skriv 40"],
    [(34 + 20 / 60) / 24, "skriv 34,33"],
  ] as const) {
    expect(each.call(time)).toEqual(
      expect.stringMatching(new RegExp(`: ${each.parameter} fick 1,.*${hours}[.;]`)),
    );
  }
});

const years = parameters.filter(({ unit, parameter }) => unit === "år" && parameter !== "ålder");
test.each(years)("PA.$name: $parameter is a year, and a date is refused", (each) => {
  for (const value of [SERIAL, 202_407, "2024-07"]) {
    expect(each.call(value)).toEqual(
      expect.stringContaining(`#VALUE! PA.${each.name}: ${each.parameter} fick `),
    );
  }
});
