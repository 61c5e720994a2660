import { type When, whenSaid } from "../../../src/ownfigures/table/head";
import { read, type Rows, values } from "./tables/asked";

const YEAR: When = { year: 2023 };
const PART: When = { year: 2023, partly: true };

describe("when the figures under a heading are of", () => {
  test.each<[string, When | undefined]>([
    ["2023-01--2023-12", YEAR],
    ["2023-01 - 2023-12", YEAR],
    ["2023-01-01–2023-12-31", YEAR],
    ["2023-01-01 t.o.m. 2023-12-31", YEAR],
    ["202301-202312", YEAR],
    ["2301-2312", YEAR],
    ["jan-dec 2023", YEAR],
    ["Jan–dec 23", YEAR],
    ["1 januari - 31 december 2023", YEAR],
    ["Helår 2023", YEAR],
    ["P1-P12 2023", YEAR],
    ["kv 1-4 2023", YEAR],
    ["Bokslut 2023", YEAR],
    ["2023-01 - 2023-08", PART],
    ["2023-01-01–2023-11-30", PART],
    ["2023-01-15–2023-12-31", PART],
    ["jan–aug 23", PART],
    ["2023 1-8", PART],
    ["202303 ack", PART],
    ["per dec 2023", PART],
    // All that was booked through December may be the year: it is asked about.
    ["Ack utfall 202312", { ...PART, booked: true }],
    ["20230301-20230331", { year: 2023, month: 3 }],
    ["Utfall 202303", { year: 2023, month: 3 }],
    ["Utfall mars 23", { year: 2023, month: 3 }],
    ["2023-07 - 2024-06", { span: true }],
    ["2010-12", { span: true }],
    ["4511-4512", undefined],
    ...(
      [
        "2023 mar",
        "2023 mars",
        "Utfall 2023 mars",
        "03-2023",
        "3/2023",
        "2023-3",
        "2023 03",
      ] as const
    ).map((text): [string, When] => [text, { year: 2023, month: 3 }]),
    ["2023M03", { year: 2023, month: 3 }],
    ["Utfall 2023 per 8", PART],
    ["Period 8 2023, tkr", PART],
    ["månad 8 2023", PART],
    ["2023 (8 mån)", PART],
    ["1/1-31/8 2023", PART],
    ["kostnad per 10 000 invånare 2023", YEAR],
    ["Utfall 08", undefined],
    ...(
      ["31.8.2023", "31/8 2023", "31/8-2023", "31 aug 2023", "2023-08-31", "20230831"] as const
    ).map((text): [string, When] => [text, { ...YEAR, on: { year: 2023, month: 8, day: 31 } }]),
  ])("%s", (text, when) => {
    expect(whenSaid(text)).toEqual(when);
  });
});

describe("columns by months and days", () => {
  const under = (...heads: readonly string[]): Rows => [
    ["Utfall, tkr", ...heads],
    ["SFB", ...heads.map((_, at) => 420 + at)],
  ];
  const monthly = (...heads: readonly string[]) =>
    read(under(...heads)).lines[0]?.figures.map(({ month = 0 }) => month);

  test.each([
    [["2025-01-31", "2025-02-28", "2025-03-31"]],
    [["2025-01-01", "2025-02-01", "2025-03-01"]],
    [["31.1.2025", "28.2.2025", "31.3.2025"]],
    [["Utfall 2025 jan", "Utfall 2025 feb", "Utfall 2025 mars"]],
  ])("%p are the months of a year", (heads) => {
    expect(monthly(...heads)).toEqual([1, 2, 3]);
    expect(values(read(under(...heads)), "SFB")).toEqual([420_000, 421_000, 422_000]);
  });

  test.each([
    [["31.8.2024", "31.8.2025"]],
    [["2025-01-31", "2025-03-31"]],
    [["2025-01-15", "2025-02-15", "2025-03-15"]],
  ])("%p are no years", (heads) => {
    const reading = read(under(...heads));
    expect(values(reading, "SFB")).toEqual([]);
    expect(reading.lines[0]?.question).toBeDefined();
  });

  test("a month of the year beside its budget is asked about, and is never the year", () => {
    const reading = read(under("Budget 2025", "Utfall 2025 aug"));
    expect(reading.questions[0]?.text).toContain("”Utfall 2025 aug”: är beloppen bara månadens");
  });

  test("months that stand over the years of the columns are of them", () => {
    const reading = read([
      ["", "2025 jan-aug", "2025 jan-aug"],
      ["tkr", "Budget 2025", "Utfall 2025"],
      ["SFB", 4000, 4100],
    ]);
    expect(values(reading, "SFB")).toEqual([]);
    expect(reading.leftColumns.map(({ reason }) => reason)).toEqual(
      Array(2).fill("gäller en del av ett år"),
    );
  });

  test.each(["Brukare 1 okt", "Brukare den 31 december", "Antal brukare 2025-12-31"])(
    "%s over the figures is asked about, wherever it stands",
    (text) => {
      const years = ["", "2024", "2025"];
      const tables: readonly Rows[] = [
        [[text], years, ["SFB", 14, 15]],
        [
          [text, "2024", "2025"],
          ["SFB", 14, 15],
        ],
        [years, [text], ["SFB", 14, 15]],
      ];
      const problems = tables.map((rows) => read(rows).lines.map((each) => each.question?.problem));
      expect(problems).toEqual(Array(3).fill(["instant"]));
    },
  );

  test.each(["Uppföljning per 2025-08-31", "Läget 31/8 2025", "Uttag 2025 aug"])(
    "the title %s is of a part of the year",
    (title) => {
      const rows = [[title], ["tkr", "2024", "2025"], ["SFB", 4000, 4100]];
      expect(read(rows).lines[0]?.question?.problem).toBe("partYear");
    },
  );
});
