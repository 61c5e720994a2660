import { screen } from "@testing-library/react";
import { retroText } from "../../../taskpane/documents/runoff/retroText";
import { examples } from "../../../taskpane/runoff/input/examples";
import { retroWork } from "../../../taskpane/runoff/retroWork";
import { FakePort } from "../views/fakePort";
import { plain, openExample, renderPane } from "../views/renderPane";
import { again, change, click, openPart, pause } from "./keptViews";

test("how the deviation is shown is kept too, and rows read from cells with their place", async () => {
  const port = new FakePort();
  port.marked = { sheet: "Underlag", address: "A1:D3" };
  port.blocks.set("Underlag!A1:D3", [
    ["Grupp", "Faktor", "Budget", "Utfall"],
    ["Norr", "Personer", 10, 12],
    ["Söder", "Personer", 5, 5],
  ]);
  await renderPane(port, "Avvikelse");
  await openExample();
  await click("Läs faktorer ur markerade celler");
  await click("Använd");
  await change("Belopp i", "kr");
  await change("Tecken", "more");
  await pause();
  await again(port, "Avvikelse");
  expect(screen.getByLabelText("Belopp i")).toHaveProperty("value", "kr");
  expect(screen.getByLabelText("Tecken")).toHaveProperty("value", "more");
  expect(plain(document.querySelector(".summary__main")?.textContent)).toBe("+2 kr");
  await openPart("SFB");
  expect(screen.getByText("Underlag!A1:D3", { selector: ".part strong" })).toBeTruthy();
});

test("a booked percentile is kept, and asks for its draws to be made again", async () => {
  const port = new FakePort();
  const work = {
    ...retroWork.nothing(),
    source: examples[0]?.source(),
    booking: { amount: "0.9", costTyped: "" },
  };
  port.kept.retro = { text: retroText(work), revision: "1" };
  await renderPane(port, "Retro");
  await openExample();
  await click("Uppbokning");
  expect(
    screen.getByText(/^Percentil 90 är vald\. Gör bootstrapen under Fördjupning igen/),
  ).toBeTruthy();
  expect(screen.getByLabelText("Belopp att boka upp")).toHaveProperty("value", "expected");
});
