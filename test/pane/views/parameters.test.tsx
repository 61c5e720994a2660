import { act, fireEvent, screen } from "@testing-library/react";
import { parameters } from "../../../src/parameters";
import { groupParameters } from "../../../taskpane/parameters/groups";
import { FakePort } from "./fakePort";
import { plain, renderPane } from "./renderPane";
import type * as knownAmounts from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

// Queries by role are slow in jsdom, and slower where several test files share a processor.
async function openParameters(port?: FakePort): Promise<void> {
  await renderPane(port, "Parametrar");
  fireEvent.change(screen.getByLabelText("Visa värden som gäller den"), {
    target: { value: "2025-06-01" },
  });
}
const rowOf = (name: string): HTMLElement =>
  screen.getByRole("button", { name }).closest("li") as HTMLElement;
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole("button", { name }));
};

test("every parameter has a heading of its own kind", () => {
  const groups = groupParameters(parameters);
  expect(groups.flatMap((group) => group.parameters)).toHaveLength(parameters.length);
  expect(groups.map(({ title }) => title)).not.toContain("Övriga");
});

test("the value in force on the chosen day is shown with unit and status", async () => {
  await openParameters();
  expect(plain(rowOf("Schablonbelopp").textContent)).toBe("Schablonbelopp342,60 kr/timme beslutad");
  fireEvent.change(screen.getByLabelText("Visa värden som gäller den"), {
    target: { value: "2026-01-01" },
  });
  expect(plain(rowOf("Schablonbelopp").textContent)).toContain("347,70 kr/timme");
});

test("a day without a value says so, with the days that have one", async () => {
  await openParameters();
  fireEvent.change(screen.getByLabelText("Visa värden som gäller den"), {
    target: { value: "2027-01-01" },
  });
  expect(rowOf("Schablonbelopp").textContent).toContain("inget värde");
  press("Schablonbelopp");
  expect(screen.getByText(/Inget värde är känt för 2027-01-01/).textContent).toContain(
    "från 2007-01-01 till 2026-12-31",
  );
  expect(screen.queryByRole("button", { name: "Sätt in i cellen" })).toBeNull();
});

test("what is no day is said at the field, and the list keeps the last whole date", async () => {
  await openParameters();
  fireEvent.change(screen.getByLabelText("Visa värden som gäller den"), {
    target: { value: "2025-02-30" },
  });
  expect(await screen.findByText(/Skriv år, månad och dag/)).toBeTruthy();
  expect(plain(rowOf("Schablonbelopp").textContent)).toContain("342,60");
});

test("opened it shows source and paragraph, and all values when asked", async () => {
  await openParameters();
  press("Schablonbelopp");
  expect(plain(rowOf("Schablonbelopp").textContent)).toContain(
    "Förordning (1993:1091) om assistansersättning, 5 §",
  );
  press("Visa alla värden (20)");
  const history = screen.getByRole("list", { name: "Alla värden för schablonbelopp" });
  expect(history.children).toHaveLength(20);
  expect(plain(history.firstElementChild?.textContent)).toContain("2026347,70 kr/timme");
  expect(plain(history.lastElementChild?.textContent)).toContain("2007228,00 kr/timme");
});

test("it is put in the marked cell by its name and year", async () => {
  const port = new FakePort();
  await openParameters(port);
  press("Schablonbelopp");
  await act(async () => press("Sätt in i cellen"));
  expect(port.written).toEqual([
    { cell: "Kostnad!D4", formula: '=PA.PARAMETER("schablonbelopp",2025)' },
  ]);
});

test("a parameter with several series lists them by what tells them apart", async () => {
  await openParameters();
  expect(plain(rowOf("Heltidsmått").textContent)).toContain(
    "Privat norm · Med helg · Dag, kväll och helg · Rotation med natt · Ständig natt",
  );
  press("Heltidsmått");
  expect(plain(rowOf("Ständig natt").textContent)).toContain("34,33 timmar per vecka");
  press("Ständig natt");
  expect(plain(rowOf("Ständig natt").textContent)).toContain("heltidsmått ständig natt");
});

test("search finds by series and alias as well as by name", async () => {
  await openParameters();
  const search = screen.getByLabelText("Sök bland parametrarna");
  fireEvent.change(search, { target: { value: "malmo" } });
  expect(rowOf("Invånare")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Schablonbelopp" })).toBeNull();
  fireEvent.change(search, { target: { value: "zzz" } });
  expect(screen.getByText(/Inget heter eller beskrivs som/)).toBeTruthy();
});

test("where it runs and what happens to the figures stand under Om", async () => {
  await renderPane(new FakePort(), "Om");
  expect(screen.getByText(/Inget ur arbetsboken skickas någonstans/)).toBeTruthy();
  expect(screen.getByText("arbetsbänken i webbläsaren")).toBeTruthy();
});
