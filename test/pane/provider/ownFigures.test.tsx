import { screen } from "@testing-library/react";
import cases from "../../cases/egnasiffror/tabeller.json";
import { canUse, choose, marked, row, type Rows, said } from "../ownfigures/ownPane";
import { FakePort } from "../views/fakePort";
import { openExample, plain, renderPane } from "../views/renderPane";
import { change, click } from "../work/keptViews";

const ledger = cases.tables[0]?.rows as unknown as Rows;
const OWN: Rows = [
  ["Egen regi, tkr", 2024, 2025],
  ["Brukare egen regi", 4, 4],
  ["Timmar egen regi", 5100, 5200],
  ["Nettokostnad egen regi", 310, 360],
];
async function fetched(rows: Rows, port = new FakePort()): Promise<void> {
  await renderPane(marked(rows, port), "Egen regi");
  await click("Hämta dina siffror");
}

test("an own table's users and hours are told before they are taken, and what the model lacks", async () => {
  await fetched(OWN);
  expect(said()).toContain("Brukare 2025: 4 personer.");
  expect(said()).toContain("Aktiva timmar SFB 2025: 5 200 timmar.");
  expect(said()).toContain("Modellen behöver också: Månadslön.");
  expect(said()).toContain("Egen regi räknar ett år, 2025.");
});

const field = (label: string): string =>
  plain(screen.getByLabelText<HTMLInputElement>(new RegExp(`^${label} \\(`)).value);

test("a ledger fills the year and users, and its result is what is sought; one step takes it back", async () => {
  await fetched(ledger);
  await click("Använd");
  expect(plain(screen.getByLabelText("Utgå från").textContent)).toContain("Blad1!A1:F20, 2025");
  await click("Period, pris och volym");
  expect([field("År"), field("Brukare")]).toEqual(["2025", "4"]);
  await click("Lön, anställning och frånvaro");
  await change(/^Månadslön/, "29 500");
  await click("Period, pris och volym");
  await change(/^Aktiva timmar SFB/, "5 200");
  await click("Målsökning");
  const target = screen.getByLabelText<HTMLInputElement>(/^så att resultatet blir/);
  expect(plain(target.value)).toBe("−360 000");
  await click(/^Ångra: /);
  await click(/^Ångra: /);
  await click(/^Ångra: /);
  expect(screen.getByRole("button", { name: "Exempel" })).toBeTruthy();
});

test("another year is chosen before it is taken, and the rest of a ledger is named as not used", async () => {
  await fetched(ledger);
  expect(said()).toContain("Resultat 2025: −360 000 kr");
  expect(said()).toContain("Uppgifter om annat än egen regi används inte här, men i Prognos.");
  await choose(screen.getByLabelText("Basår"), "2024");
  expect(said()).toContain("Resultat 2024:");
  await choose(row("BOKSLUT / Egen regi"), "skip");
  expect(canUse()).toBe(true);
});

test("a table without the own provider is refused with why", async () => {
  await fetched([
    ["tkr", 2024, 2025],
    ["Brukare SFB", 13, 14],
    ["Kostnad SFB", 4600, 4896],
  ]);
  expect(said()).toContain("Tabellen har inget utfall för egen regi 2025");
  expect(canUse()).toBe(false);
});

test("own figures are never mixed with the example; hours that are split already are not counted twice", async () => {
  await renderPane(marked(OWN), "Egen regi");
  await openExample();
  await click("Hämta dina siffror");
  expect(said()).toContain("Exemplet byts ut");
  await click("Använd");
  expect(document.querySelector(".example-mark .badge")).toBeNull();
  await click("Period, pris och volym");
  await change(/^Aktiva timmar LSS/, "1 000");
  await click("Hämta dina siffror");
  expect(said()).toContain("Timmarna (5 200 timmar) hämtas inte");
  expect(said()).toContain("Övriga fält står kvar.");
});

test("the template is one press away while nothing is begun", async () => {
  const port = new FakePort();
  await renderPane(port, "Egen regi");
  await click("Skriv en tom mall");
  expect(port.added[0]?.name).toBe("Dina siffror");
});
