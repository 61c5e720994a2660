import { dayPeriod, monthPeriod, yearPeriod } from "../../src/calendar/period";
import { lookup } from "../../src/parameters/lookup";
import { parameterValue } from "../../src/parameters/parameterValue";
import type * as po from "../../src/parameters/poPalagg";
import type * as known from "../known/seriesThrough";

// Looked up while 2024 was the last year that is known.
jest.mock("../../src/parameters/poPalagg", () => {
  const { poPalagg } = jest.requireActual<typeof po>("../../src/parameters/poPalagg");
  const { seriesThrough } = jest.requireActual<typeof known>("../known/seriesThrough");
  return { poPalagg: seriesThrough(poPalagg, 2024) };
});

test.each([
  ["arbetsgivaravgift", "arbetsgivaravgift"],
  ["  Arbetsgivaravgift ", "arbetsgivaravgift"],
  ["SCHABLON-BELOPP", "schablonbelopp"],
  ["po_palagg", "PO-pålägg"],
  ["po pålägg", "PO-pålägg"],
  ["invanare malmo", "invånare Malmö"],
  ["Invånare  GÖTEBORG", "invånare Göteborg"],
  ["opi", "omsorgsprisindex"],
  ["timbelopp", "schablonbelopp"],
  ["va\u0308ntetid", "väntetid"],
])("%p finds %s", (typed, name) => {
  expect(lookup(typed).series.name).toBe(name);
});

test("an unknown name suggests the nearest", () => {
  expect(() => lookup("arbetsgivareavgiften")).toThrow(
    "Parametern ”arbetsgivareavgiften” finns inte. Menade du ”arbetsgivaravgift”?",
  );
  expect(() => lookup("arbetsgivareavgiften")).toThrow(
    expect.objectContaining({ kind: "invalid" }),
  );
});

test.each([
  ["karens", "karensavdrag"],
  ["jour", "jourgräns"],
  ["kommunens timmar", "kommunens timmar per vecka"],
  ["prisindex", "prisindex omsorg"],
])("the beginning %s of a name suggests %s", (typed, name) => {
  expect(() => lookup(typed)).toThrow(`Menade du ”${name}”?`);
});

test.each(["5", "nafäxåuzi", "Kostnadsställe 4711"])(
  "%s is near no name, and no guess is made",
  (typed) => {
    expect(() => lookup(typed)).toThrow(
      `Parametern ”${typed}” finns inte. Namnen står i panelen under Parametrar.`,
    );
  },
);

test("a blank name and a page of text are refused in a short sentence", () => {
  expect(() => lookup("  ")).toThrow("Parameterns namn saknas");
  let message = "";
  try {
    lookup("schablon ".repeat(4000));
  } catch (error) {
    message = (error as Error).message;
  }
  expect(message).toContain("finns inte");
  expect(message.length).toBeLessThan(200);
});

test("a day outside the known ones is unknown and says which are known", () => {
  expect(() => parameterValue("PO", yearPeriod(2025))).toThrow(
    expect.objectContaining({
      kind: "unknown",
      message:
        "Värdet på ”PO-pålägg” är inte känt för 2025. Kända värden finns från 2013-01-01 till 2024-12-31, utom 2015-01-01 till 2018-12-31. Ange en sådan dag, eller skriv ett eget värde i formeln.",
    }),
  );
  expect(() => parameterValue("PO", yearPeriod(2016))).toThrow("är inte känt för 2016");
  expect(() => parameterValue("karensavdrag", dayPeriod(2018_12_31))).toThrow(
    "Kända värden finns från 2019-01-01 och tills vidare.",
  );
});

test("a period in which the value begins or changes asks for a day", () => {
  expect(() => parameterValue("semesterersättning", yearPeriod(2010))).toThrow(
    expect.objectContaining({
      kind: "invalid",
      message:
        "Värdet på ”semesterersättning” är inte detsamma hela 2010. Ange en dag, till exempel 2010-04-01.",
    }),
  );
  expect(parameterValue("semesterersättning", monthPeriod(2010, 4)).toString()).toBe("0.12");
});
