import { act, fireEvent, screen, within } from "@testing-library/react";
import type { Base } from "../../../../src/forecast/base/base";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { FakePort } from "../../views/fakePort";
import { click, fill, malmo, open, openMalmo, pause, shownFigures, stored } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
/** A workbook in which a whole base is marked, and what more there is. */
function markedBase(...more: readonly [string, number][]): FakePort {
  const port = new FakePort();
  port.marked = { sheet: "Lund", address: "A3:B6" };
  port.blocks.set("Lund!A3:B6", [
    ["Basår", 2025],
    ["SFB-personer i snitt", 100],
    ["LSS-personer i snitt", 0],
    ["SFB-personer vid basårets slut", 100],
    ...more,
  ]);
  return port;
}

describe("a base of one's own", () => {
  test("a half-filled base says what is missing; each figure that is wrong is told at its field", async () => {
    await open(new FakePort());
    await click("Fyll i själv");
    expect(screen.getByText("”Basår” saknas eller är tom. Fyll i den.")).toBeTruthy();
    await click("Basår, budget och invånare");
    const about = (label: RegExp): string =>
      document
        .getElementById(screen.getByLabelText(label).getAttribute("aria-describedby") ?? "")
        ?.textContent?.trim() ?? "";
    expect(about(/^SFB-personer i snitt/)).toBe("");
    expect(screen.queryByText(/etiketten/, { selector: ".field__about" })).toBeNull();
    await fill(screen.getByLabelText(/^Basår /), "2025");
    await fill(screen.getByLabelText(/^SFB-personer i snitt/), "många");
    expect(screen.getByRole("alert").textContent).toContain(
      "”SFB-personer i snitt” är ”många” men ska vara ett tal",
    );
    await fill(screen.getByLabelText(/^SFB-personer i snitt/), "100");
    expect(about(/^SFB-personer i snitt/)).toBe("Din egen uppgift.");
    await fill(screen.getByLabelText(/^LSS-personer i snitt/), "0");
    // 100 × 20 × 365/7 × 347,70 kr = 36 260 142,86; no LSS.
    expect(shownFigures()).toContain("Prognos 202636 260 tkr");
  });

  test("marked cells are shown row by row; with an error nothing can be taken", async () => {
    const port = new FakePort();
    port.marked = { sheet: "Lund", address: "A3:B6" };
    port.blocks.set("Lund!A3:B6", [
      ["Basår", 2025],
      ["SFB-personer i snitt", 100],
      ["LSS-personer i snitt", "okänt"],
      ["LSS-timmar under basåret", 1000],
    ]);
    await open(port);
    await click("Fyll i själv");
    await click("Hämta dina siffror");
    const preview = screen.getByRole("group", { name: "Förhandsvisning" });
    expect(preview.textContent).toContain("Rad 5 (”LSS-personer i snitt”) är ”okänt”");
    expect(
      within(preview).getByRole("button", { name: "Använd" }).getAttribute("aria-disabled"),
    ).toBe("true");
    port.blocks.get("Lund!A3:B6")?.splice(2, 1, ["LSS-personer i snitt", 1]);
    await click("Hämta dina siffror");
    await click("Använd");
    expect(screen.getByText("Basåret är läst från Lund!A3:B6.")).toBeTruthy();
    expect(shownFigures()).toContain("Prognos 2026");
  });

  test("rows after the base year are a scenario that is named, told and shown, also when read again", async () => {
    const port = markedBase(["Sena fakturor 2026-03", 1_000_000]);
    await openMalmo(port);
    const shown = (): string | undefined =>
      screen.getByLabelText<HTMLSelectElement>("Scenario").selectedOptions[0]?.text;
    for (let times = 0; times < 2; times += 1) {
      await click("Basår");
      await click("Hämta dina siffror");
      const preview = screen.getByRole("group", { name: "Förhandsvisning" });
      expect(preview.textContent).toContain("blir scenariot ”Antaganden i Lund!A3:B6”");
      await click("Använd");
      expect(
        screen.getByText(/Det som ändras efter basåret är scenariot ”Antaganden i Lund!A3:B6”/),
      ).toBeTruthy();
      expect(shown()).toBe("Antaganden i Lund!A3:B6");
    }
    // 100 × 20 × 365/7 × 347,70 kr = 36 260 142,86, and a million in late invoices.
    expect(shownFigures()).toContain("Prognos 202637 260 tkr");
  });

  test("what becomes of the own provider's model is said before anything is taken", async () => {
    const port = markedBase();
    const provider = { monthlyPay: "28000", persons: "56", sfbActiveHours: "300000" };
    const base = {
      ...malmo.base,
      name: "Kommunen 2025",
      example: undefined,
      provider,
    } as unknown as Base;
    port.stored = { text: keptText({ ...malmo, base }), revision: "1" };
    await open(port);
    await click("Fortsätt");
    await click("Basår");
    await click("Hämta dina siffror");
    expect(screen.getByRole("group", { name: "Förhandsvisning" }).textContent).toContain(
      `Egen regis modell finns inte i det lästa och behålls från ”${base.name}”.`,
    );
    await click("Använd");
    await pause();
    expect(stored(port).base?.values.sfbPersons).toBe(100);
    expect(stored(port).base?.provider).toEqual(provider);
  });

  test("a table is chosen by name; its rows are told by the sheet's numbers before anything is taken", async () => {
    const port = new FakePort();
    port.named.push(
      { name: "Invånare", sheet: "Data", address: "A1:C9" },
      { name: "Indata_Lund", sheet: "Lund", address: "A3:B6" },
    );
    port.blocks.set("Lund!A3:B6", [
      ["Basår", 2025],
      ["SFB-personer i snitt", 100],
      ["LSS-personer i snitt", "okänt"],
      ["LSS-timmar under basåret", 1000],
    ]);
    await open(port);
    await click("Fyll i själv");
    const choice = screen.getByLabelText<HTMLSelectElement>("Tabell eller område");
    expect([...choice.options].map(({ text }) => text)).toEqual([
      "Invånare (Data!A1:C9)",
      "Indata_Lund (Lund!A3:B6)",
    ]);
    await click("Läs tabellen");
    const table = screen.getByRole("group", { name: "Din tabell" });
    expect(table.textContent).toContain("Inga år och inga rubriker (Budget, Utfall) hittades.");
    expect(
      within(table).getByRole("button", { name: "Använd" }).getAttribute("aria-disabled"),
    ).toBe("true");
    fireEvent.change(choice, { target: { value: "Indata_Lund" } });
    await click("Läs tabellen");
    const preview = screen.getByRole("group", { name: "Förhandsvisning" });
    expect(preview.textContent).toContain("Rad 5 (”LSS-personer i snitt”) är ”okänt”");
    expect(
      within(preview).getByRole("button", { name: "Använd" }).getAttribute("aria-disabled"),
    ).toBe("true");
    port.blocks.get("Lund!A3:B6")?.splice(2, 1, ["LSS-personer i snitt", 1]);
    await click("Läs tabellen");
    expect(shownFigures()).not.toContain("Prognos 2026");
    await click("Använd");
    expect(screen.getByText("Basåret är läst från Indata_Lund.")).toBeTruthy();
    expect(shownFigures()).toContain("Prognos 2026");
  });

  test("a table with units and sources is read too; the preview says which columns, and its heading is no row", async () => {
    const port = new FakePort();
    port.named.push({ name: "Basår_Lund", sheet: "Lund", address: "B3:E7" });
    port.blocks.set("Lund!B3:E7", [
      ["Uppgift", "Enhet", "Värde", "Källa"],
      ["Basår", "år", 2025, "Bokslutet"],
      ["SFB-personer i snitt", "personer", 100, null],
      ["LSS-personer i snitt", "personer", "okänt", null],
      ["LSS-timmar under basåret", "timmar", 1000, null],
    ]);
    await open(port);
    await click("Fyll i själv");
    await click("Läs tabellen");
    const preview = screen.getByRole("group", { name: "Förhandsvisning" });
    expect(preview.textContent).toContain("Basår_Lund: 3 uppgifter lästa. 1 rad att rätta.");
    expect(preview.textContent).toContain("Etiketter i kolumn B, värden i kolumn D.");
    expect(preview.textContent).toContain("Rad 6 (”LSS-personer i snitt”) är ”okänt”");
    port.blocks.get("Lund!B3:E7")?.splice(3, 1, ["LSS-personer i snitt", "personer", 1, null]);
    await click("Läs tabellen");
    await click("Använd");
    expect(screen.getByText("Basåret är läst från Basår_Lund.")).toBeTruthy();
    expect(shownFigures()).toContain("Prognos 2026");
  });

  test("without tables there is no choice; one that comes is offered, one that goes is told by name", async () => {
    const port = new FakePort();
    await open(port);
    await click("Fyll i själv");
    expect(screen.queryByRole("button", { name: "Läs tabellen" })).toBeNull();
    port.named.push({ name: "Tabell1", sheet: "Lund", address: "A3:B6" });
    // The user comes back from the cells.
    await act(async () => {
      fireEvent.focus(window);
    });
    port.named.pop();
    await click("Läs tabellen");
    expect(screen.getByRole("alert").textContent).toContain(
      "Arbetsboken har ingen tabell ”Tabell1” längre.",
    );
  });

  test("earlier years come by the same dialog as the base year", async () => {
    const port = new FakePort();
    await openMalmo(port);
    await click("Basår");
    await click("Historik för prov bakåt");
    port.marked = { sheet: "H", address: "A1:D5" };
    port.blocks.set("H!A1:D5", [
      ["tkr", 2023, 2024, 2025],
      ["Brukare SFB", 14, 14, 14],
      ["Timmar LSS", 7200, 7200, 7200],
      ["Kostnad SFB", 4790, 4950, 5010],
      ["Kostnad LSS", 2350, 2410, 2480],
    ]);
    await click("Hämta tidigare år");
    const dialog = screen.getByRole("group", { name: "Hämta dina siffror" });
    expect(dialog.textContent).toContain("Historik för prov bakåt: 2023–2025.");
    expect(dialog.textContent).toContain("egna siffror blandas inte med exemplets");
  });

  test("history is read from a table too, and what is wrong in it is told by row and year", async () => {
    const port = new FakePort();
    port.named.push({ name: "Historik", sheet: "H", address: "A1:E3" });
    const head = ["År", "SFB-personer i snitt", "LSS-timmar", "Utfall SFB", "Utfall LSS"];
    port.blocks.set("H!A1:E3", [head, [2021, 1, 1, 1, 1], [2022, 1, 1, "?", 1]]);
    await openMalmo(port);
    await click("Basår");
    await click("Historik för prov bakåt");
    await click("Läs historik från tabellen");
    expect(screen.getByRole("alert").textContent).toContain("Rad 3 (år 2022): ”Utfall SFB”");
    port.blocks.set("H!A1:E3", [head, [2021, 1, 1, 1, 1], [2022, 1, 1, 1, 1]]);
    await click("Läs historik från tabellen");
    const preview = screen.getByRole("group", { name: "Förhandsvisning av historik" });
    expect(preview.textContent).toContain("Historik: 2 år. Inget är ändrat än.");
  });

  test("history that misses a year or has one twice is refused with the year", async () => {
    const port = new FakePort();
    await openMalmo(port);
    await click("Basår");
    await click("Historik för prov bakåt");
    port.marked = { sheet: "H", address: "A1:E3" };
    const head = ["År", "SFB-personer i snitt", "LSS-timmar", "Utfall SFB", "Utfall LSS"];
    port.blocks.set("H!A1:E3", [head, [2021, 1, 1, 1, 1], [2023, 1, 1, 1, 1]]);
    await click("Läs historik från markerade celler");
    expect(screen.getByRole("alert").textContent).toContain("Mellan 2021 och 2023 saknas 2022");
    port.blocks.set("H!A1:E3", [head, [2021, 1, 1, 1, 1], [2021, 1, 1, 1, 1]]);
    await click("Läs historik från markerade celler");
    expect(screen.getByRole("alert").textContent).toContain("År 2021 finns två gånger");
  });
});
