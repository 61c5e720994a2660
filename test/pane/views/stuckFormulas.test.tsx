import { act, fireEvent, screen } from "@testing-library/react";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "./fakePort";
import { plain, renderPane } from "./renderPane";

const said = (): string[] =>
  [...document.querySelectorAll(".workbook-tool .notice")].map((notice) =>
    plain(notice.textContent),
  );

async function press(port: FakePort): Promise<void> {
  await renderPane(port);
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Räkna om PA-formler" }));
  });
}

test("the cells that were written again are named, and what to do where it did not help", async () => {
  const port = new FakePort();
  for (const address of ["B4", "B5", "B6", "B7", "B8", "B9"]) {
    const cell = { sheet: "Kostnad", address };
    port.formulas.push({ cell, formula: "=PA.SCHABLON(2025)", value: "#NAME?" });
  }
  port.formulas.push({
    cell: { sheet: "Kostnad", address: "C1" },
    formula: "=PA.SCHABLON(2025)",
    value: 342.6,
  });
  await press(port);
  expect(said()).toEqual([
    "6 formler skrevs om: Kostnad!B4, Kostnad!B5, Kostnad!B6, Kostnad!B7, Kostnad!B8 och 1 till. Visar någon fortfarande #NAMN? är namnet felskrivet. Visar någon fortfarande #UPPTAGET!: stäng arbetsboken och öppna den igen.",
  ]);
});

test("none is said to be none, and locked cells to be left", async () => {
  const port = new FakePort();
  await press(port);
  expect(said()).toEqual(["Ingen PA-formel visar #NAMN? eller #UPPTAGET!."]);
  port.locked = ["Kostnad", "Budget"];
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Räkna om PA-formler" }));
  });
  expect(said()).toEqual([
    "Formler i låsta celler är kvar som de var på ”Kostnad” och ”Budget”. Ta bort bladets skydd under Granska och försök igen.",
  ]);
});

test("a workbook that says no is told in its own words", async () => {
  const port = new FakePort();
  port.refuseWith = new WorkbookError("cellEditMode", "En cell redigeras just nu.");
  await press(port);
  expect(said()).toEqual(["En cell redigeras just nu."]);
});
