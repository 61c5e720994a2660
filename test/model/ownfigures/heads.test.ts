import { choose, line, read, type Rows, values } from "./tables/asked";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";

describe("what is of another year than it stands under", () => {
  const late = (label: string, note = ""): Rows => [
    ["Tkr", 2023, 2024, 2025, "Kommentar"],
    ["Brukare SFB", 14, 14, 14, ""],
    ["Timmar LSS", 7200, 7200, 7200, ""],
    ["Kostnad SFB", 4790, 4950, 5010, ""],
    [label, "", 300, "", note],
    ["Kostnad LSS", 2350, 2410, 2480, ""],
  ];

  test.each([
    ["Sena fakturor, avs 2023", ""],
    ["Sena fakturor FK", "hör till 2023"],
  ])("late invoices are asked about, with their own year: %s %s", (label, note) => {
    const rows = late(label, note);
    expect(line(read(rows), label).question?.text).toBe(
      "Sena fakturor: raden avser 2023. Är beloppet en kostnad i utfallet för året som det står under, och hör till 2023?",
    );
    const own = read(rows, choose(rows, NO_ANSWERS, label, "Ja, hör till 2023"));
    expect(line(own, label).figures).toMatchObject([{ year: 2024, ownYear: 2023, value: 300_000 }]);
    const column = read(rows, choose(rows, NO_ANSWERS, label, "Nej, hör till året"));
    expect(line(column, label).figures.map(({ ownYear }) => ownYear)).toEqual([undefined]);
  });

  test("a cost is never taken into the column's year in silence", () => {
    const rows = late("Assistansersättning SFB", "avser 2023");
    expect(values(read(rows), "Assistansersättning SFB")).toEqual([]);
    expect(line(read(rows), "Assistansersättning SFB").question?.text).toBe(
      "Raden säger att beloppet avser 2023 men står under 2024. Hur ska det tas?",
    );
  });
});

describe("what is asked about the whole block", () => {
  const beside: Rows = [
    ["Budget tkr", 2024, 2025, "Utfall tkr", 2024, 2025],
    ["SFB", 4900, 5000, "SFB", 4950, 5210],
    ["LSS", 2450, 2500, "LSS", 2410, 2580],
  ];

  test("two tables side by side are both read where the user says so", () => {
    expect(read(beside).questions.map(({ text }) => text)).toEqual([
      "Två tabeller står bredvid varandra. Ska båda läsas?",
    ]);
    const both = read(beside, choose(beside, NO_ANSWERS, "", "Ja, båda"));
    expect(both.lines.map(({ stages, figures }) => [stages[0], figures[1]?.value])).toEqual([
      ["budget", 5_000_000],
      ["budget", 2_500_000],
      ["outturn", 5_210_000],
      ["outturn", 2_580_000],
    ]);
    const left = read(beside, choose(beside, NO_ANSWERS, "", "Bara den vänstra"));
    expect(left.lines.map(({ stages }) => stages[0])).toEqual(["budget", "budget"]);
  });

  const booked: Rows = [
    ["Tkr", "Ack utfall 202412", "Ack utfall 202512"],
    ["SFB", 4950, 5210],
  ];

  test("what is booked through December is the year where the user says so", () => {
    expect(read(booked).questions[0]?.text).toBe(
      "Kolumnerna är ackumulerade till december: ”Ack utfall 202412”, ”Ack utfall 202512”. Är de hela årets belopp?",
    );
    const year = read(booked, choose(booked, NO_ANSWERS, "", "Ja, hela året"));
    expect(values(year, "SFB")).toEqual([4_950_000, 5_210_000]);
  });

  const begun: Rows = [
    ["tkr", "Jan 2026", "Feb 2026"],
    ["SFB", 420, 430],
  ];

  test("this year's months are outturn or budget as the user says", () => {
    expect(line(read(begun), "SFB").question?.text).toBe(
      "Inget säger om månaderna för 2026 är utfall eller budget. Vad är de?",
    );
    const outturn = read(begun, choose(begun, NO_ANSWERS, "SFB", "Utfall"));
    expect(values(outturn, "SFB")).toEqual([420_000, 430_000]);
    const budget = read(begun, choose(begun, NO_ANSWERS, "SFB", "Budget"));
    expect(line(budget, "SFB").stages).toEqual(["budget"]);
  });

  test("months of this year beside whole years and the year's budget are asked about once", () => {
    const rows: Rows = [
      ["tkr", 2025, "Budget 2026", "Jan 2026", "Feb 2026"],
      ["SFB", 4900, 5000, 420, 430],
      ["LSS", 1200, 1250, 100, 105],
    ];
    expect(read(rows).lines.map(({ state }) => state)).toEqual(["ask", "ask"]);
    const outturn = read(rows, choose(rows, NO_ANSWERS, "SFB", "Utfall"));
    expect(outturn.lines.map(({ state }) => state)).toEqual(["taken", "taken"]);
    expect(takenFigures(outturn).months).toEqual([
      { year: 2026, month: 1, values: { "sfb.cost": 420_000, "lss.cost": 100_000 } },
      { year: 2026, month: 2, values: { "sfb.cost": 430_000, "lss.cost": 105_000 } },
    ]);
    const whole = read(rows, choose(rows, NO_ANSWERS, "LSS", "Hämta inte månaderna"));
    expect(values(whole, "LSS")).toEqual([1_200_000, 1_250_000]);
  });

  test("months without any year: the year that is not over is offered too", () => {
    const rows: Rows = [
      ["tkr", "Jan", "Feb", "Mar"],
      ["SFB", 420, 430, 425],
    ];
    const [question] = read(rows).questions;
    expect(question?.choices.map(({ label }) => label)).toEqual(["2026", "2025", "2024"]);
    const ofYear = choose(rows, NO_ANSWERS, "", "2026");
    const reading = read(rows, choose(rows, ofYear, "SFB", "Utfall"));
    expect(values(reading, "SFB")).toEqual([420_000, 430_000, 425_000]);
    expect(takenFigures(reading).months.map(({ month }) => month)).toEqual([1, 2, 3]);
  });

  test("a month that stands alone is itself or all from January as the user says", () => {
    const rows: Rows = [
      ["tkr", "Utfall feb 2026"],
      ["SFB", 430],
    ];
    expect(read(rows).questions[0]?.text).toBe(
      "”Utfall feb 2026”: är beloppen bara månadens, eller ackumulerade från januari?",
    );
    expect(values(read(rows, choose(rows, NO_ANSWERS, "", "Bara månadens")), "SFB")).toEqual([
      430_000,
    ]);
    const sum = read(rows, choose(rows, NO_ANSWERS, "", "Ackumulerade: hämtas inte"));
    expect([sum.questions, values(sum, "SFB")]).toEqual([[], []]);
  });

  test("a month that stands alone is asked about beside other columns too, and a gap in the months", () => {
    const beside: Rows = [
      ["tkr", "Budget 2026", "Utfall feb 2026"],
      ["SFB", 5000, 430],
    ];
    const gap: Rows = [
      ["tkr", "Utfall jan 2026", "Utfall mar 2026"],
      ["SFB", 400, 430],
    ];
    expect([beside, gap].map((rows) => read(rows).questions.map(({ text }) => text))).toEqual([
      ["”Utfall feb 2026”: är beloppen bara månadens, eller ackumulerade från januari?"],
      ["”Utfall mar 2026”: är beloppen bara månadens, eller ackumulerade från januari?"],
    ]);
    const own = (rows: Rows) =>
      values(read(rows, choose(rows, NO_ANSWERS, "", "Bara månadens")), "SFB");
    expect([own(beside), own(gap)]).toEqual([
      [5_000_000, 430_000],
      [400_000, 430_000],
    ]);
    const sum = read(beside, choose(beside, NO_ANSWERS, "", "Ackumulerade: hämtas inte"));
    expect([sum.questions, values(sum, "SFB")]).toEqual([[], [5_000_000]]);
  });
});
