import { screen } from "@testing-library/react";
import cases from "../../cases/egnasiffror/tabeller.json";
import {
  click,
  open,
  openMalmo,
  pause,
  shownFigures,
  stored,
} from "../forecast/views/forecastPane";
import { FakePort } from "../views/fakePort";
import { canUse, choose, fetched, ledger, marked, row, said } from "./ownPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("a ledger table of a small municipality", () => {
  test("each row has a line with what it is; nothing is taken before Använd, and one step takes it back", async () => {
    const port = await fetched(ledger);
    expect(said()).toContain("Blad1!A1:F20: 13 rader. Inget är hämtat än.");
    expect(row("BOKSLUT / SFB, 20 timmar").value).toBe("sfb.cost");
    expect(said()).toContain("Utfall 2021–2025, 2025: 4 896 000 kr.");
    expect(said()).toContain("Lika med summan av 3 rader.");
    expect(screen.getByLabelText<HTMLSelectElement>("Belopp i").value).toBe("1000");
    expect(screen.getByLabelText<HTMLSelectElement>("Kostnad är").value).toBe("minus");
    expect(screen.getByLabelText<HTMLSelectElement>("Basår").value).toBe("2025");
    expect(said()).toContain("Historik för prov bakåt: 2021–2025.");
    await pause();
    expect(stored(port).base?.values).toEqual({});
    await click("Använd");
    expect(screen.getByText("Siffrorna är hämtade från Blad1!A1:F20.")).toBeTruthy();
    // 14 × 20 × 365/7 × 347,70 + 5 800 × 347,70 = 7 093 080, and 4 × 90 000 of the own provider.
    expect(shownFigures()).toContain("Prognos 20267 458 tkr");
    await pause();
    expect(stored(port).base?.values).toEqual(cases.base);
    expect(stored(port).base?.notes?.outturnSfb).toEqual({
      status: "indata",
      text: "Hämtat från Blad1!A1:F20.",
    });
    await click("Ångra");
    await pause();
    expect(stored(port).base?.values).toEqual({});
  });

  test("another unit and another base year are said by the switches", async () => {
    await fetched(ledger);
    await choose(screen.getByLabelText("Basår"), "2024");
    expect(said()).toContain("Basår 2024: SFB 14 personer");
    expect(said()).toContain("Historik för prov bakåt: 2021–2024.");
    await choose(screen.getByLabelText("Belopp i"), "1");
    // Kronor where the title says tkr are held against the persons: they are asked about.
    expect(said()).toContain("Är beloppen i kr, tkr eller mnkr?");
    await click("Ångra senaste svaret");
    await click("Ångra senaste svaret");
    expect(said()).toContain("Basår 2025: SFB 14 personer");
  });

  test("a row that is left out is named as such, and can be taken again", async () => {
    await fetched(ledger);
    await choose(row("BOKSLUT / Egen regi"), "skip");
    expect(said()).not.toContain("utfall egen regi");
    await choose(row("BOKSLUT / Egen regi"), "provider.cost");
    expect(said()).toContain("utfall egen regi 360 000 kr");
  });

  test("one marked cell reads all of its sheet, and says so", async () => {
    const port = marked(ledger);
    const block = port.blocks.get("Blad1!A1:F20") ?? [];
    port.marked = { sheet: "Blad1", address: "B4" };
    port.blocks.set("Blad1!1:1000", block);
    await open(port);
    await click("Fyll i själv");
    await click("Hämta dina siffror");
    expect(said()).toContain("En enda cell är markerad, så hela bladet är läst");
    expect(canUse()).toBe(true);
  });

  test("own figures are never mixed with the example, whose scenarios go with it", async () => {
    const port = await openMalmo(marked(ledger));
    await click("Basår");
    await click("Hämta dina siffror");
    expect(said()).toContain("Exemplet och dess scenarier byts ut");
    await click("Använd");
    await pause();
    expect(stored(port).scenarios).toEqual([]);
    expect(stored(port).base?.values).toEqual(cases.base);
    await click("Ångra");
    await pause();
    expect(stored(port).scenarios.length).toBeGreaterThan(0);
  });

  test("figures of earlier years do not take the place of a later base year", async () => {
    const port = await fetched(ledger);
    await click("Använd");
    const before = ledger.map((cells) => cells.filter((_, at) => at < 4));
    marked(before, port);
    await click("Hämta dina siffror");
    expect(said()).toContain("Basåret som finns är senare och behålls");
    await click("Använd");
    await pause();
    expect(stored(port).base?.values).toEqual(cases.base);
    expect(stored(port).base?.history?.map(({ year }) => year)).toEqual(cases.historyYears);
  });
});

test("an empty template is one press: a sheet with five years to the last whole one", async () => {
  const port = new FakePort();
  await open(port);
  await click("Skriv en tom mall");
  const [sheet] = port.added;
  expect(sheet?.name).toBe("Dina siffror");
  const last = new Date().getFullYear() - 1;
  expect(["B5", "F5"].map((cell) => sheet?.cells.get(cell))).toEqual([
    String(last - 4),
    String(last),
  ]);
});
