import { act, fireEvent, screen } from "@testing-library/react";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { FakePort } from "../../views/fakePort";
import { click, key, malmo, open, openMalmo, shownFigures } from "./forecastPane";
import { toTab } from "../../views/renderPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
// jsdom has no window beside the page, and says no as soon as nothing in the page has the focus.
const pane = jest.spyOn(document, "hasFocus");
beforeEach(() => pane.mockReturnValue(true));

/** Presses what has the focus first, as with the mouse or the keyboard. */
const press = async (name: string | RegExp): Promise<void> => {
  act(() => screen.getByRole("button", { name }).focus());
  await click(name);
};
const focused = (): string => {
  const { activeElement: at } = document;
  return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
};
const undo = (): Promise<void> =>
  key(document.activeElement ?? document.body, "z", { ctrlKey: true });

describe("the focus stays where the work is", () => {
  test("from the start to a part of the forecast and back", async () => {
    await open(new FakePort());
    await press("Exempel");
    expect(focused()).toBe("Prognos");
    await press("Börja om …");
    expect(focused()).toBe("Prognos");
    await press("Fortsätt");
    expect(focused()).toBe("Prognos");
  });

  test("a dated change: in its form, back at the button, in the list when one is taken away", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Daterade ändringar");
    await press("Lägg till daterad ändring");
    expect(document.activeElement).toBe(screen.getByLabelText("Uppgift"));
    await press("Avbryt");
    expect(focused()).toBe("Lägg till daterad ändring");
    const [edit] = screen.getAllByRole("button", { name: /^Ändra / });
    const name = edit?.getAttribute("aria-label") ?? "";
    await press(name);
    expect(document.activeElement).toBe(screen.getByLabelText("Uppgift"));
    await press("Avbryt");
    expect(focused()).toBe(name);
    await press(name.replace("Ändra", "Ta bort"));
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(focused()).toBe("Scenariots ändringar");
    await undo();
    expect(screen.getByRole("button", { name })).toBeTruthy();
  });

  test("an emptied cell: at what is said of it", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Personer och timmar");
    const cell = screen.getByRole("textbox", { name: /^Nya SFB-personer per år 2027/ });
    act(() => cell.focus());
    fireEvent.change(cell, { target: { value: "60" } });
    act(() => cell.blur());
    await press(/^Töm cellen/);
    expect(focused()).toBe("Markerad cell");
  });

  test("not while someone works in the cells beside the pane", async () => {
    await open(new FakePort());
    pane.mockReturnValue(false);
    await press("Exempel");
    expect(document.activeElement).toBe(document.body);
  });

  test("the last scenario: at the heading above", async () => {
    const port = new FakePort();
    port.stored = {
      text: keptText({ ...malmo, scenarios: malmo.scenarios.slice(0, 1) }),
      revision: "1",
    };
    await open(port);
    await click("Fortsätt");
    await click("Scenarier");
    await press("Ta bort");
    expect(focused()).toBe("Scenario");
  });
});

test("Ctrl+Z takes back from anywhere in the tab, but not from another tab, nor in a text of its own", async () => {
  await openMalmo();
  await click("Scenarier");
  const before = shownFigures();
  await click("Ta bort");
  const without = shownFigures();
  expect(without).not.toBe(before);
  await click("Daterade ändringar");
  await click("Lägg till daterad ändring");
  await key(screen.getByLabelText(/^Värde \(/), "z", { ctrlKey: true });
  expect(shownFigures()).toBe(without);
  await key(document.body, "z", { ctrlKey: true });
  expect(shownFigures()).toBe(before);
  await toTab("Om");
  await key(document.body, "y", { ctrlKey: true });
  await toTab("Prognos");
  expect(shownFigures()).toBe(before);
});
