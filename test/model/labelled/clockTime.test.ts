import { clockAdvice } from "../../../src/labelled/clockAdvice";
import { writtenTime } from "../../../src/labelled/writtenTime";
import { fieldValue } from "../../../src/labelled/fieldValue";
import { providerFields } from "../../../src/provider/fields/providerFields";

const time = (hours: number, minutes: number): number => (hours + minutes / 60) / 24;

test.each([
  [time(34, 20), "34:20", "34,33"],
  [time(36, 20), "36:20", "36,33"],
  [time(40, 0), "40:00", "40"],
  [time(37, 0), "37:00", "37"],
  [time(38, 15), "38:15", "38,25"],
  [1.5, "36:00", "36"],
])("a full-time week of %p is the time %s", (value, text, hours) => {
  expect(clockAdvice(value, "fullTime")).toBe(
    `som är tiden ${text}. Skriv timmarna som ett tal: skriv ${hours}.`,
  );
});

test("a full-time week below ten hours is refused, whatever it is", () => {
  expect(clockAdvice(9.99, "fullTime")).toMatch(/^men en heltidsvecka är minst 10 timmar/);
  expect(clockAdvice(1.43, "fullTime")).toMatch(/34,33/);
  expect(clockAdvice(10, "fullTime")).toBeUndefined();
  expect(clockAdvice(34 + 1 / 3, "fullTime")).toBeUndefined();
});

test("a person's week is a time where it has more decimals than hours are written with", () => {
  expect(clockAdvice(time(40, 0), "week")).toBe(
    "som är tiden 40:00. Menar du den, skriv 40; menar du 1,67 timmar, avrunda till två decimaler.",
  );
  for (const hours of [1.67, 0, 6.5, 7.25, 20, 33.333333, 150]) {
    expect(clockAdvice(hours, "week")).toBeUndefined();
  }
});

test("other hours are refused only where they are no hours and whole minutes", () => {
  expect(clockAdvice(time(86, 20), "some")).toMatch(/tiden 86:20\. Menar du den, skriv 86,33/);
  expect(clockAdvice(time(7, 10), "some")).toMatch(/tiden 7:10\. Menar du den, skriv 7,17/);
  for (const hours of [1 / 3, 7 + 40 / 60, 0.25, 1.5, 565_386, 62_820.7777777778, 12.345]) {
    expect(clockAdvice(hours, "some")).toBeUndefined();
  }
});

test("a field of the own provider says it by its name", () => {
  const spec = providerFields.find(({ id }) => id === "weeklyHours1");
  if (spec === undefined) throw new Error("no field");
  expect(() => fieldValue(spec, time(34, 20), "Rad 4 (”Heltidsmått 1”)")).toThrow(
    /^Rad 4 \(”Heltidsmått 1”\) är 1,4305\d+, som är tiden 34:20\. Skriv timmarna som ett tal: skriv 34,33\.$/,
  );
});

test.each([
  ["34:20", "34,33"],
  ["\u00a008:45\u00a0", "8,75"],
  ["３４:２０", "34,33"],
])("hours as the text %s are to be written %s", (text, hours) => {
  expect(writtenTime(text)).toBe(`Skriv timmarna som ett tal: skriv ${hours}.`);
});

test.each(["34,33", "34.20", "kl 8", "", 1.5])("%p is no time", (value) => {
  expect(writtenTime(value)).toBeUndefined();
});

test("all of a month's or a year's hours are asked of as a week's are, up to 744 hours", () => {
  expect(clockAdvice(time(40, 0), "total")).toMatch(/tiden 40:00\. Menar du den, skriv 40;/);
  expect(clockAdvice(time(412, 20), "total")).toMatch(/tiden 412:20\. Menar du den, skriv 412,33/);
  for (const hours of [0, 1.5, 12.25, 1.67, 33.333333, 565_386, 47_115.5]) {
    expect(clockAdvice(hours, "total")).toBeUndefined();
  }
});
