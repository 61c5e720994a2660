import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { change, malmo, scenario } from "./sample";

type Changes = Parameters<typeof scenario>[1];

function run(values: Base["values"], changes: Changes, series: Base["series"] = malmo.series) {
  const base = { ...malmo, values: { ...malmo.values, ...values }, series };
  return forecast({ base, scenarios: [scenario("s", changes)], scenario: "s", lastYear: 2028 });
}

const known = (value: number) => ({ inhabitants: [{ year: 2026, value }] });

describe("a forecast that cannot be is refused by its month", () => {
  test.each<[string, Base["values"], Changes, string]>([
    [
      // 183 × 100 h; 2,5 persons leave a month with 800 h each: in October 18 300 − 2 000 × 9,5 = −700.
      "more LSS hours gone than there were",
      {},
      [
        change("transfers", "set", "2026", 30),
        change("transferExtraHours", "set", "2026", 700),
        change("lssHoursPerPerson", "set", "2026", 100),
      ],
      "LSS-timmarna blir färre än 0 i 2026-10. Kontrollera ”Timmar utöver snittet för den som går från LSS till SFB” och ”Ändrade timmar per barn av föräldraavdraget”.",
    ],
    [
      "more hours of the föräldraavdrag than there are",
      {},
      [
        change("parentalChildren", "set", "2026", 5000),
        change("parentalHours", "set", "2026", -100),
      ],
      "LSS-timmarna blir färre än 0 i 2026-01.",
    ],
    [
      "ten who leave on the first and ten who come on the last",
      { sfbStock: 0 },
      [
        change("sfbOutflow", "event", "2026-07-01", 10),
        change("sfbInflow", "event", "2026-07-31", 10),
      ],
      "SFB-personer blir färre än 0 i 2026-07. Sänk ”Avslutade SFB-personer per år”.",
    ],
    [
      // 200 children, 12,5 a month become adults: none after 16 months, fewer than none in the 17th.
      "fewer children than none",
      { sfbChildren: 200 },
      [change("sfbTurning18", "set", "2026", 150)],
      "SFB-barn blir färre än 0 i 2027-05. Sänk ”varav barn bland avslutade SFB-personer” och ”SFB-barn som fyller 18 per år”.",
    ],
    [
      // 468,5 persons of whom 200 children; 400/12 more children a month: 200 + 9 × 33,3 = 500 in September.
      "more children than persons",
      { sfbChildren: 200 },
      [change("sfbChildInflow", "set", "2026", 400)],
      "SFB-barn blir fler än SFB-personer i 2026-09. Sänk ”varav barn bland nya SFB-personer” eller höj ”varav barn bland avslutade SFB-personer” och ”SFB-barn som fyller 18 per år”.",
    ],
  ])("%s", (_, values, changes, message) => {
    expect(() => run(values, changes)).toThrow(message);
  });

  test("all children may become adults, and everybody may leave on one day", () => {
    // 200 children, 200 a year become adults: exactly none at the end of 2026.
    const { months } = run({ sfbChildren: 200 }, [
      change("sfbTurning18", "set", "2026", 200, { through: "2026" }),
    ]);
    expect(months[11]?.sfbChildren?.closing.toNumber()).toBe(0);
    const all = run({ sfbStock: 400 }, [change("sfbOutflow", "event", "2026-07-01", 400)]);
    expect(all.months[6]?.sfb.average.toNumber()).toBe(0);
  });
});

describe("what is added or multiplied keeps within the field's own limits", () => {
  test.each<[string, Changes, Base["series"], string]>([
    [
      "no inhabitants at all",
      [change("inhabitants", "add", "2026", -1000)],
      known(1000),
      "”Invånare” blir 0 år 2026 men ska vara över 0. Rätta ändringarna i ”Scenario s”.",
    ],
    [
      "fewer inhabitants than none",
      [change("inhabitants", "add", "2026", -3000)],
      known(1000),
      "”Invånare” blir \u22122\u00a0000 år 2026 men ska vara över 0.",
    ],
    [
      "half a code",
      [change("upliftBasis", "add", "2027", "0.5")],
      {},
      "ändringen ”add” går inte att göra här.",
    ],
    [
      "half a yes",
      [change("takeoverProvider", "multiply", "2027", "0.5")],
      {},
      "ändringen ”multiply” går inte att göra här.",
    ],
  ])("%s", (_, changes, series, message) => {
    expect(() => run({}, changes, series)).toThrow(message);
  });
});

describe("LSS hours a person", () => {
  const hours = (lssHours: number) => () => run({ lssPersons: 1, lssHours }, []);

  test("of two assistants at once are taken, given or calculated", () => {
    // 20 000 / 12 = 1 666,67 a month; a person with two assistants all hours has 2 × 744.
    expect(
      hours(20_000)()
        .years.find(({ year }) => year === 2026)
        ?.lssHours.toFixed(0),
    ).toBe("20000");
    expect(
      run({ lssHoursPerPerson: 1488 }, [])
        .years.at(-1)
        ?.lssHours.div(183 * 12)
        .toFixed(0),
    ).toBe("1488");
  });

  test("have one limit, given or calculated: ten assistants all hours", () => {
    expect(() => run({ lssHoursPerPerson: 7441 }, [])).toThrow("får inte vara över 7\u00a0440.");
    // 100 000 / 12 = 8 333,3
    expect(hours(100_000)).toThrow(
      /^”LSS-timmar under basåret” delat med ”LSS-personer i snitt” och tolv månader är 8\u00a0333,3\d* men får inte vara över 7\u00a0440\.$/,
    );
  });
});

test.each(["1899", "2200", "2500-01", "0000"])("a change from %s is refused", (from) => {
  expect(() => run({}, [change("utilisation", "set", from, "0.9")])).toThrow(
    "mellan 1900 och 2199",
  );
});

test("a known item of 0 kr changes nothing", () => {
  const { years } = run({}, [change("lateInvoices", "event", "2026", 0)]);
  expect(years).toEqual(run({}, []).years);
});
