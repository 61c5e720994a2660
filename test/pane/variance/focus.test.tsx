import { act, fireEvent, screen, within } from "@testing-library/react";
import { openMalmo } from "../forecast/views/forecastPane";
import { FakePort } from "../views/fakePort";
import { openExample, renderPane } from "../views/renderPane";

/** As a keyboard does: the focus is on what is pressed. */
async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    button.focus();
    fireEvent.click(button);
  });
}
const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const focused = (): Element | null => document.activeElement;

async function openView(): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
}

test("from the preview the focus goes to the origin, or back to what read", async () => {
  const port = new FakePort();
  port.marked = { sheet: "Underlag", address: "A1:C1" };
  port.blocks.set("Underlag!A1:C1", [["Kostnad", 1_000_000, 2_000_000]]);
  await renderPane(port);
  await openView();
  await press(button("Läs kända poster"));
  await press(button("Avbryt"));
  expect(focused()).toBe(button("Läs kända poster"));
  await press(button("Läs faktorer ur markerade celler"));
  await press(button("Avbryt"));
  expect(focused()).toBe(button("Läs faktorer ur markerade celler"));
  await press(button("Läs faktorer ur markerade celler"));
  await press(button("Använd"));
  expect(focused()).toBe(screen.getByLabelText("Utgå från"));
  await press(button("Ångra senaste bytet av uppgifter"));
  expect(focused()).toBe(button("Gör om bytet av uppgifter"));
});

test("to the scenarios, back from them, and with them to the origin", async () => {
  await openMalmo();
  await openView();
  const name = "Jämför två scenarier ur Prognos";
  await press(button(name));
  const box = screen.getByRole("group", { name: "Scenarier ur Prognos" });
  expect(focused()).toBe(within(box).getByLabelText("Scenario 1"));
  await press(within(box).getByRole("button", { name: "Avbryt" }));
  expect(focused()).toBe(button(name));
  await press(button(name));
  await press(button("Jämför"));
  expect(focused()).toBe(screen.getByLabelText("Utgå från"));
});

test("a row that is added is gone to; one that is removed gives way to its neighbour", async () => {
  await renderPane();
  await openView();
  await press(button("SFB"));
  const factors = screen.getByRole("group", { name: "Faktor" });
  await press(within(factors).getByRole("button", { name: "Lägg till faktor" }));
  // Before Totalt.
  expect(focused()).toBe(screen.getByLabelText("Namn på faktor 3"));
  await press(button("Ta bort Personer"));
  expect(focused()).toBe(button("Ta bort Kostnad per person"));
  await press(button("Ta bort Totalt"));
  expect(focused()).toBe(button("Ta bort faktor 2"));
  const known = screen.getByRole("group", { name: "Känd post, kr" });
  const removals = within(known).getAllByRole("button", { name: /^Ta bort/ });
  for (const removal of removals.toReversed()) await press(removal);
  expect(focused()).toBe(within(known).getByRole("button", { name: "Lägg till känd post" }));
});

test("a part that is added is gone to; one that is removed gives way to the next, or the last", async () => {
  await renderPane();
  await openView();
  await press(button("Lägg till del"));
  expect(focused()).toBe(screen.getByLabelText("Delens namn"));
  await press(button("Ta bort delen Del 4"));
  expect(focused()).toBe(button("Egen regi"));
  await press(button("SFB"));
  await press(button("Ta bort delen SFB"));
  expect(focused()).toBe(button("LSS"));
});
