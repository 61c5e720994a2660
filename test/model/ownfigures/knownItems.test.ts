import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { choose, read } from "./tables/asked";

describe("items that are known in the outturn", () => {
  test("a known item gets its sign and year from the user", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["SFB", 45138, 45868],
      ["Eftersläpande fakturor SFB", 900, null],
    ];
    const answers = choose(rows, NO_ANSWERS, "Eftersläpande fakturor SFB", "Ja, en kostnad");
    expect(takenFigures(read(rows, answers)).knownItems).toEqual([
      { field: "lateInvoices", year: 2024, amount: 900_000 },
    ]);
  });

  const booked = (late: number, repaid: number, costs = 1) => [
    ["tkr", 2024, 2025],
    ["SFB", 45138 * costs, 45868 * costs],
    ["Eftersläpande fakturor SFB", late, null],
    ["Återbetalning SFB", repaid, null],
  ];

  // A row lessens the cost or adds to it as the user says, however it is written.
  test.each([
    ["a late invoice", 900, -1, "Eftersläpande fakturor SFB", "Ja, en kostnad", "lateInvoices"],
    ["written as minus", -900, -1, "Eftersläpande fakturor SFB", "Ja, en kostnad", "lateInvoices"],
    ["credited", 900, 1, "Eftersläpande fakturor SFB", "Ja, minskar kostnaden", "repayments"],
    ["credited", -900, 1, "Eftersläpande fakturor SFB", "Ja, minskar kostnaden", "repayments"],
  ])("%s of %i tkr", (_, amount, costs, label, choice, field) => {
    const rows = booked(amount, 0, costs);
    const answers = choose(rows, NO_ANSWERS, label, choice);
    expect(takenFigures(read(rows, answers)).knownItems).toEqual([
      { field, year: 2024, amount: 900_000 },
    ]);
  });

  test.each([
    [300, "Ja, minskar kostnaden", "repayments"],
    [-300, "Ja, minskar kostnaden", "repayments"],
    [300, "Ja, en kostnad", "lateInvoices"],
  ])("a repayment of %i tkr: %s", (amount, choice, field) => {
    const rows = booked(0, amount);
    const answers = choose(rows, NO_ANSWERS, "Återbetalning SFB", choice);
    expect(takenFigures(read(rows, answers)).knownItems).toEqual([
      { field, year: 2024, amount: 300_000 },
    ]);
  });

  test("known items of both signs: the user says which is a cost", () => {
    const rows = [
      ["tkr", 2023, 2024, 2025],
      ["SFB", 44138, 45138, 45868],
      ["Eftersläpande fakturor SFB", 900, -200, null],
    ];
    const answers = choose(
      rows,
      NO_ANSWERS,
      "Eftersläpande fakturor SFB",
      "Ja, plus är en kostnad",
    );
    expect(takenFigures(read(rows, answers)).knownItems).toEqual([
      { field: "lateInvoices", year: 2023, amount: 900_000 },
      { field: "repayments", year: 2024, amount: 200_000 },
    ]);
  });
});
