import type { ClockKind } from "../../src/labelled/clockAdvice";
import type { NumberOptions, NumberRange } from "./numberParameter";

const AT_LEAST_ZERO = "ett tal som är 0 eller större";
const SHARE_ADVICE = "Skriv procent som andel: 1,5 % är 0,015.";

function kind(unit: string, takes: string, range: NumberRange, clock?: ClockKind): NumberOptions {
  return clock === undefined ? { unit, takes, range } : { unit, takes, range, clock };
}

/** The kinds of number that functions take. Upper bounds are far beyond any municipality. */
const COUNT = { least: 0, most: 1e9 } as const;

export const persons = kind("personer", AT_LEAST_ZERO, COUNT);
export const hours = kind("timmar", AT_LEAST_ZERO, COUNT, "some");
/** Hours of all in a month or a year. */
export const hoursInAll = kind("timmar", AT_LEAST_ZERO, COUNT, "total");
const occasions = kind("antal", AT_LEAST_ZERO, COUNT);

/** Kronor that cannot be negative. */
export const kronor = kind("kronor", AT_LEAST_ZERO, { least: 0, most: 1e13 });

/** Kronor either way: a surplus is a negative cost. */
export const signedKronor = kind("kronor", "ett tal, även negativt", { least: -1e13, most: 1e13 });

export const kronorPerHour = kind("kr/timme", AT_LEAST_ZERO, { least: 0, most: 1e6 });

export const signedKronorPerHour = kind("kr/timme", "ett tal, även negativt", {
  least: -1e6,
  most: 1e6,
});

export const share = kind("andel", "en andel mellan 0 och 1", {
  least: 0,
  most: 1,
  advice: SHARE_ADVICE,
});

/** How much of what chance gives an interval holds, or a percentile lies above. */
export const probability = kind("andel", "en andel större än 0 och högst 0,999", {
  least: 0,
  most: 0.999,
  aboveLeast: true,
  advice: "Skriv procent som andel: 80 % är 0,8.",
});

/** Contributions on pay, which are always due. */
export const contributions: NumberOptions = { ...share, zeroGives: "inga avgifter på lönen" };

/** A yearly change. */
export const yearlyChange = kind("andel per år", "en andel mellan \u22120,5 och 0,5", {
  least: -0.5,
  most: 0.5,
  advice: SHARE_ADVICE,
});

/** A share of the hours that are used; 1 is all of them. */
export const usedShare: NumberOptions = { ...share, zeroGives: "ingen kostnad" };

/** Sick periods, with a karensavdrag each. */
export const sickPeriods: NumberOptions = { ...occasions, zeroGives: "inget karensavdrag" };

/** A price against the schablon: 1 is the same. */
export const priceFactor: NumberOptions = {
  ...kind("faktor", AT_LEAST_ZERO, {
    least: 0,
    most: 3,
    advice: "Skriv procent som andel: 97 % av schablonbeloppet är 0,97.",
  }),
  zeroGives: "ingen kostnad",
};

export const hoursPerWeek = kind(
  "timmar per vecka",
  "ett tal mellan 0 och 168",
  { least: 0, most: 168 },
  "week",
);

/** Hours a week of a case, where several assistants may work at the same time. */
export const weeklyHoursOfMany = kind(
  "timmar per vecka",
  "ett tal mellan 0 och 1680",
  { least: 0, most: 1_680 },
  "week",
);

export const weeks = kind("veckor", AT_LEAST_ZERO, COUNT);

/** Hours of one employee in a month; 744 is all of a month of 31 days. */
export const hoursPerMonth = kind(
  "timmar per månad",
  "ett tal mellan 0 och 744",
  { least: 0, most: 744 },
  "some",
);

/** A full-time week, to divide by. */
export const workingWeek = kind(
  "timmar per vecka",
  "ett tal större än 0 och högst 168",
  { least: 0, most: 168, aboveLeast: true },
  "fullTime",
);

export const hoursPerDay = kind(
  "timmar per dag",
  "ett tal mellan 0 och 24",
  { least: 0, most: 24 },
  "some",
);

export const age = kind("år", "ett helt tal mellan 0 och 130", {
  least: 0,
  most: 130,
  whole: true,
});

/** Which of a text's paragraphs. */
export const paragraphNumber = kind("nummer", "ett helt tal från 1", {
  least: 1,
  most: 1_000,
  whole: true,
});

/** A year to calculate to; what the rule allows is narrower, and says why. */
export const calendarYear = kind("år", "ett år, till exempel 2035", {
  least: 1900,
  most: 2199,
  whole: true,
});

/** What comes after the last delay of a run-off triangle: 1 is nothing. */
export const tailFactor = kind("faktor", "ett tal större än 0 och högst 10", {
  least: 0,
  most: 10,
  aboveLeast: true,
});

/** Draws of a simulation that a cell can wait for. */
export const drawCount = kind("antal", "ett helt tal mellan 100 och 10 000", {
  least: 100,
  most: 10_000,
  whole: true,
});

/** What draws begin from: the same number gives the same draws. From 1, so that a blank cell that comes as 0 is told. */
export const seedNumber = kind("nummer", "ett helt tal", {
  least: 1,
  most: 0x7fff_ffff,
  whole: true,
});
