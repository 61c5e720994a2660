import { act, fireEvent, screen } from "@testing-library/react";
import { change, click, showTab } from "../work/keptViews";
import { FakePort } from "./fakePort";
import { openExample, renderPane } from "./renderPane";

const field = (label: RegExp): HTMLInputElement => screen.getByLabelText<HTMLInputElement>(label);
const key = async (name: string, shift = false): Promise<void> => {
  await act(async () => {
    fireEvent.keyDown(document.body, { key: name, ctrlKey: true, shiftKey: shift });
  });
};

test("what is typed below the fields is there after another tab, with what was open", async () => {
  await renderPane(undefined, "Egen regi");
  await openExample();
  await click("Målsökning");
  await change(/^så att resultatet blir/, "−500 000");
  await showTab("Retro");
  await showTab("Egen regi");
  expect(field(/^så att resultatet blir/).value).toBe("−500 000");
  await click("Schablon mot löner, år för år");
  await change(/^Lönernas ökning 2020 till 2025/, "70");
  await click("Kommande år");
  await change(/^Löneökning per år/, "4 %");
  await showTab("Om");
  await showTab("Egen regi");
  expect(field(/^Löneökning per år/).value).toBe("4 %");
  await click("Schablon mot löner, år för år");
  expect(field(/^Lönernas ökning 2020 till 2025/).value).toBe("70");
});

test("Ctrl+Z takes back field by field and says which; Ctrl+Y does it again", async () => {
  await renderPane(new FakePort(), "Egen regi");
  await openExample();
  await click("Lön, anställning och frånvaro");
  const before = field(/^Månadslön/).value;
  await change(/^Månadslön/, "3");
  await change(/^Månadslön/, "30");
  await change(/^Ob per timme/, "25");
  expect(screen.getByRole("button", { name: "Ångra: Ob per timme ändrades" })).toBeTruthy();
  await key("z");
  expect(field(/^Ob per timme/).value).not.toBe("25");
  expect(field(/^Månadslön/).value).toBe("30");
  await click("Ångra: Månadslön ändrades");
  expect(field(/^Månadslön/).value).toBe(before);
  expect(screen.getByLabelText("Utgå från")).toHaveProperty("value", "malmo-2025");
  await key("y");
  await key("z", true);
  expect(field(/^Månadslön/).value).toBe("30");
  expect(field(/^Ob per timme/).value).toBe("25");
});

test("the text field's own undo is left to it while it is typed in, and not before", async () => {
  await renderPane(undefined, "Egen regi");
  await openExample();
  await click("Lön, anställning och frånvaro");
  const pay = field(/^Månadslön/);
  const before = pay.value;
  await act(async () => pay.focus());
  await change(/^Månadslön/, "31 000");
  await act(async () => {
    fireEvent.keyDown(pay, { key: "z", ctrlKey: true });
  });
  expect(pay.value).toBe("31 000");
  const ob = field(/^Ob per timme/);
  await act(async () => ob.focus());
  await act(async () => {
    fireEvent.keyDown(ob, { key: "z", ctrlKey: true });
  });
  expect(pay.value).toBe(before);
});

test("a written sheet can be taken away again, also after another tab", async () => {
  const port = new FakePort();
  await renderPane(port, "Egen regi");
  await openExample();
  await click("Skriv till arbetsboken");
  await showTab("Om");
  await showTab("Egen regi");
  expect(screen.getByText(/^=PA\.EGENREGI\('Egen regi'!A/)).toBeTruthy();
  await click("Ta bort bladet");
  expect(port.removed).toEqual(["id-Egen regi"]);
  expect(screen.getByText(/är borttaget/).textContent).toBe("Bladet Egen regi är borttaget.");
});
