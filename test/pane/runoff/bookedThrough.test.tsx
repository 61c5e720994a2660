import { screen } from "@testing-library/react";
import { choose, click, marked, openRetro, summary } from "./retroPane";

test("a list that reaches into January books December and not January, unless it is chosen", async () => {
  // Each month's invoice comes a month later: 100 kr a month, the last one for December.
  const months = ["2025-09", "2025-10", "2025-11", "2025-12", "2026-01"];
  const list = months
    .slice(0, 4)
    .flatMap((month, place) => [[month, months[place + 1] ?? "", 100]])
    .concat([
      ["2025-09", "2025-11", 10],
      ["2025-10", "2025-12", 10],
    ]);
  await openRetro(marked(list, "A1:C6"));
  await click("Hämta dina siffror");
  await click("Använd");
  const end = () => screen.getByLabelText<HTMLSelectElement>("Boka till och med");
  expect([...end().options].map(({ text }) => text)).toEqual([
    "2025-10",
    "2025-11",
    "2025-12",
    "2026-01",
  ]);
  expect(end().value).toBe("2025-12");
  // (110 + 110 + 100) / 300 of the first invoice: of December's 100, 6,67 is left.
  // The workbook's unit; what is booked is told to the krona beside it.
  expect(summary()).toContain("Att boka upp prognos0 tkr");
  expect(summary()).toContain("Bokförs i hela kronor: 7 kr.");
  await choose("Belopp i", "kr");
  expect(summary()).toContain("Att boka upp prognos7 kr");
  expect(summary()).toContain("2026-01 bokas inte.");
  await choose("Boka till och med", "2026-01");
  // And January as the mean of 110, 100 and 106,67.
  expect(summary()).toContain("Att boka upp prognos113 kr");
  expect(summary()).not.toContain("bokas inte");
  // A month that has invoices is left out too: those before it have all come, 110/110 of the second invoice.
  await choose("Boka till och med", "2025-11");
  expect(summary()).toContain("Att boka upp prognos0 kr");
  expect(summary()).toContain("2025-12 och 2026-01 bokas inte.");
  expect(screen.queryByRole("rowheader", { name: "2025-12" })).toBeNull();
});
