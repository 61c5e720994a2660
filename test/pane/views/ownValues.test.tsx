import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { readOwnValues } from "../../../taskpane/documents/ownvalues/readOwnValues";
import { FakePort } from "./fakePort";
import { openExample, plain, renderPane, toTab } from "./renderPane";
import type * as knownAmounts from "../../known/schablonThrough";

// Worked while the schablon of 2027 was not decided.
jest.mock("../../../src/parameters/schablonbelopp", () =>
  jest.requireActual<typeof knownAmounts>("../../known/schablonThrough").schablonThrough(2026),
);

const section = (): HTMLElement => screen.getByLabelText("Egna värden");
const type = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const add = async (): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Lägg till" }));
  });
};

test("a value is added, kept with status and source, and taken back", async () => {
  const port = new FakePort();
  await renderPane(port, "Parametrar");
  type(/^Värde/, "355,00");
  await add();
  expect((screen.getByLabelText(/^Schablonbelopp 2027 \(/) as HTMLInputElement).value).toBe("355");
  fireEvent.change(screen.getByLabelText("Källa"), { target: { value: "Prop. 2026/27:1" } });
  await act(async () => {
    fireEvent.blur(screen.getByLabelText("Källa"));
  });
  await waitFor(() =>
    expect(readOwnValues(port.kept.egnavarden?.text ?? "{}").rows).toEqual([
      {
        kind: "schablon",
        year: 2027,
        value: "355",
        status: "aviserad",
        source: "Prop. 2026/27:1",
      },
    ]),
  );
  await act(async () => {
    fireEvent.keyDown(section(), { key: "z", ctrlKey: true });
    fireEvent.keyDown(section(), { key: "z", ctrlKey: true });
  });
  expect(screen.queryByLabelText(/^Schablonbelopp 2027 \(/)).toBeNull();
});

test("a decided year is told to count before the own value", async () => {
  await renderPane(new FakePort(), "Parametrar");
  type(/^År/, "2026");
  type(/^Värde/, "400");
  await add();
  expect(plain(section().textContent)).toContain(
    "2026 är beslutat: 347,7 kr/timme gäller före det egna värdet, som inte används.",
  );
});

test.each([
  ["2027", "34 770", "”Schablonbelopp 2027” är 34 770 men får inte vara över 10 000"],
  ["2027", "", "”Schablonbelopp 2027” saknar värde"],
  ["i år", "355", "”År” är ”i år” men ska vara ett år 1994–2100"],
])(
  "year %s and value %s are refused at the field, and nothing is added",
  async (year, value, said) => {
    await renderPane(new FakePort(), "Parametrar");
    type(/^År/, year);
    type(/^Värde/, value);
    await add();
    expect(plain(screen.getByRole("alert").textContent)).toContain(said);
    expect(screen.queryByRole("button", { name: /^Ta bort/ })).toBeNull();
  },
);

test("the unit of amounts is one for the workbook: chosen in Avvikelse it is Prognos's too, and kept", async () => {
  const port = new FakePort();
  await renderPane(port, "Avvikelse");
  await openExample();
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Belopp i"), { target: { value: "kr" } });
    fireEvent.change(screen.getByLabelText("Tecken"), { target: { value: "more" } });
  });
  await waitFor(() =>
    expect(readOwnValues(port.kept.egnavarden?.text ?? "{}").shown).toEqual({
      unit: "kr",
      sign: "more",
    }),
  );
  await toTab("Prognos");
  await openExample();
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: "Resultat" }));
  });
  const kr = await screen.findByRole("radio", { name: "kr" });
  expect(kr).toHaveProperty("checked", true);
  await act(async () => {
    fireEvent.click(screen.getByRole("radio", { name: "mnkr" }));
  });
  await toTab("Avvikelse");
  expect(screen.getByLabelText("Belopp i")).toHaveProperty("value", "mnkr");
});

test("every tab begins in the same unit, and one choice changes the sums of them all", async () => {
  await renderPane(new FakePort(), "Egen regi");
  const units: string[] = [];
  const shown = (): string =>
    screen.getByLabelText<HTMLSelectElement>("Belopp i").selectedOptions[0]?.text ?? "";
  const sums = (): string =>
    plain(document.querySelector(".summary__main")?.textContent).replace(/[\d \u2212,]+/, "");
  for (const tab of ["Egen regi", "Retro", "Ärenden", "Avstämning", "Avvikelse", "Uppföljning"]) {
    if (tab !== "Egen regi") await toTab(tab);
    await openExample();
    units.push(`${tab}: ${shown()}, ${sums()}`);
  }
  expect(units.map((each) => each.split(": ")[1])).toEqual([
    "tkr, tkr",
    "tkr, tkr",
    "tkr, tkr",
    // Its headline is a count of differences.
    "tkr, ",
    "tkr, tkr",
    "tkr, tkr",
  ]);
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Belopp i"), { target: { value: "mnkr" } });
  });
  for (const tab of ["Egen regi", "Retro", "Ärenden", "Avvikelse"]) {
    await toTab(tab);
    expect(`${tab}: ${sums()}`).toBe(`${tab}: mnkr`);
  }
});
