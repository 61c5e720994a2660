import { act, fireEvent, screen, within } from "@testing-library/react";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { FakePort } from "../../views/fakePort";
import { plain } from "../../views/renderPane";
import { malmo, click, fill, key, shownFigures, open, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("scenarios and assumptions", () => {
  const cell = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });

  const selected = ({ value, selectionStart, selectionEnd }: HTMLInputElement): string =>
    value.slice(selectionStart ?? 0, selectionEnd ?? 0);

  test("a value typed by year is set from there, shown at once, and undone with Ctrl+Z", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Personer och timmar");
    const before = shownFigures();
    await fill(cell(/^Nya SFB-personer per år 2027/), "60");
    expect(cell(/^Nya SFB-personer per år 2028/).value).toBe("60");
    expect(cell(/^Nya SFB-personer per år 2026/).value).toBe("24,75");
    expect(shownFigures()).not.toBe(before);
    await key(cell(/^Nya SFB-personer per år 2028/), "z", { ctrlKey: true });
    expect(cell(/^Nya SFB-personer per år 2028/).value).toBe("24,75");
    expect(shownFigures()).toBe(before);
    await key(cell(/^Nya SFB-personer per år 2028/), "y", { ctrlKey: true });
    expect(cell(/^Nya SFB-personer per år 2028/).value).toBe("60");
  });

  test("arrows, Enter, Delete and Escape work as in a sheet; what is wrong is told at the cell", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Schablon, löner och pris");
    const first = cell(/^Löneökning 2027/);
    act(() => first.focus());
    fireEvent.change(first, { target: { value: "4" } });
    await key(first, "Enter");
    expect(document.activeElement).toBe(cell(/^Nyttjandegrad 2027/));
    // Enter and leaving the cell are one step.
    await key(document.activeElement as Element, "z", { ctrlKey: true });
    expect(cell(/^Löneökning 2027/).value).toBe("3");
    await key(document.activeElement as Element, "y", { ctrlKey: true });
    await key(document.activeElement as Element, "ArrowRight");
    expect(document.activeElement).toBe(cell(/^Nyttjandegrad 2028/));
    fireEvent.change(document.activeElement as Element, { target: { value: "0,98" } });
    await key(document.activeElement as Element, "ArrowUp");
    expect(document.activeElement).toBe(cell(/^Nyttjandegrad 2028/));
    expect(screen.getByRole("alert").textContent).toContain("0,98 kan läsas på två sätt");
    // What is typed next replaces the whole, after a refusal and after Escape.
    expect(selected(cell(/^Nyttjandegrad 2028/))).toBe("0,98");
    await key(document.activeElement as Element, "Escape");
    expect(cell(/^Nyttjandegrad 2028/).value).toBe("99");
    expect(selected(cell(/^Nyttjandegrad 2028/))).toBe("99");
    await key(cell(/^Löneökning 2027/), "Delete");
    expect(cell(/^Löneökning 2027/).value).toBe("3");
  });

  test("a code is a list of words in its cell, and moved from by the arrows as the others", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Schablon, löner och pris");
    const list = (year: number) =>
      screen.getByRole<HTMLSelectElement>("combobox", {
        name: new RegExp(`^Schablonen följer ${year}`),
      });
    expect([...list(2027).options].map(({ text }) => text)).toEqual([
      "Uppräkningen",
      "Uppräkningen",
      "OPI",
      "Löneökningen",
    ]);
    const before = shownFigures();
    await fill(list(2028), "1");
    expect(list(2028).selectedOptions[0]?.text).toBe("OPI");
    // From then on, as any value of a year.
    expect(list(2029).selectedOptions[0]?.text).toBe("OPI");
    // 3 per cent a year of OPI, and not 1,5.
    expect(shownFigures()).not.toBe(before);
    act(() => list(2028).focus());
    await key(list(2028), "ArrowRight");
    expect(document.activeElement).toBe(list(2029));
    await key(list(2029), "ArrowLeft");
    await key(list(2028), "Delete");
    expect(list(2028).selectedOptions[0]?.text).toBe("Uppräkningen");
    expect(shownFigures()).toBe(before);
  });

  test("decided years are locked and marked", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Schablon, löner och pris");
    expect(screen.queryByRole("textbox", { name: /^Uppräkning av schablonen 2026/ })).toBeNull();
    const grid = screen.getByRole("grid", { name: "Schablon, löner och pris per år" });
    expect(plain(grid.textContent)).toContain("347,70beslutad");
  });

  test("a takeover before the base year is refused where it is typed, and nothing is changed", async () => {
    await openMalmo();
    const before = shownFigures();
    await click("Scenarier");
    await click("Daterade ändringar");
    await click("Lägg till daterad ändring");
    fireEvent.change(screen.getByLabelText("Uppgift"), { target: { value: "takeover" } });
    fireEvent.change(screen.getByLabelText(/^Värde \(/), { target: { value: "0" } });
    fireEvent.change(screen.getByLabelText(/^Från \(/), { target: { value: "2024-01-01" } });
    await click("Lägg till");
    const form = screen.getByRole("form", { name: "Ny daterad ändring" });
    expect(within(form).getByRole("alert").textContent).toContain(
      "är 2024-01-01, men basåret är 2025. Ange ett datum från 2026.",
    );
    expect(shownFigures()).toBe(before);
    expect(screen.queryByRole("button", { name: /^Ångra: Statligt övertagande/ })).toBeNull();
    // A day later than the base year's last is taken.
    fireEvent.change(screen.getByLabelText(/^Från \(/), { target: { value: "2026-01-01" } });
    await click("Lägg till");
    expect(screen.getByRole("button", { name: /^Ångra: Statligt övertagande/ })).toBeTruthy();
  });

  test("a law or a ruling is chosen as what a dated change rests on, with its source", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Daterade ändringar");
    await click("Lägg till daterad ändring");
    await click("Välj en lagändring eller dom som källa");
    const laws = await screen.findByLabelText("Lagändring eller dom");
    expect(document.activeElement).toBe(laws);
    fireEvent.change(laws, { target: { value: "lag-2023-starkt" } });
    const source = screen.getByLabelText("Källa eller skäl");
    expect((source as HTMLInputElement).value).toBe(
      "Stärkt rätt till personlig assistans, 2023-01-01. Källa: Försäkringskassan, FK 2025/000542, Bilaga 1, s. 70 (prop. 2021/22:214 och 2021/22:244).",
    );
  });

  test("a horizon before the base is refused at its field; the old one counts", async () => {
    await openMalmo();
    await fill(screen.getByLabelText("till år"), "2020");
    expect(screen.getByRole("alert").textContent).toContain("basåret är 2025");
    for (const typed of ["snart", "2030.5"]) {
      await fill(screen.getByLabelText("till år"), typed);
      expect(screen.getByRole("alert").textContent).toContain(
        `Prognosens sista år är ”${typed}” men ska vara ett årtal, till exempel 2035.`,
      );
    }
    await fill(screen.getByLabelText("till år"), "");
    expect(screen.getByRole("alert").textContent).toContain(
      "Prognosens sista år saknas. Skriv ett årtal, till exempel 2035.",
    );
    expect(shownFigures()).toContain("Prognos 2030");
  });

  test("new, renamed, stacked on two that disagree: the conflict is told, and which one counts", async () => {
    const port = new FakePort();
    const calm = {
      id: "lugnt",
      name: "Lugnare inflöde",
      on: ["malmo-2026"],
      changes: [
        {
          id: "a",
          field: "sfbInflow",
          operation: "set",
          from: "2026",
          value: 10,
          note: { status: "antagande", text: "Prov." },
        },
      ],
    } as const;
    const work = { ...malmo, scenarios: [...malmoScenarios, calm] };
    port.stored = { text: keptText(work), revision: "1" };
    await open(port);
    await click("Fortsätt");
    await click("Nytt scenario");
    await click("Namn, beskrivning och vad det bygger på");
    await fill(screen.getByLabelText("Namn"), "Båda");
    for (const id of ["malmo-inflode", "lugnt"]) {
      await act(async () => {
        const add = screen.getByLabelText("Lägg till ett scenario att bygga på");
        fireEvent.change(add, { target: { value: id } });
      });
    }
    expect(
      screen.getByText(
        /”Nya SFB-personer per år” ändras från 2026 i ”Starkare inflöde.*Det som gäller är ”Lugnare inflöde”/,
      ),
    ).toBeTruthy();
    expect(screen.getByRole("radio", { name: /^Båda/ })).toHaveProperty("checked", true);
    const layers = (): (string | null)[] =>
      within(screen.getByRole("list", { name: "Bygger på, det översta först" }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    expect(layers()).toEqual([
      expect.stringContaining("Lugnare inflöde"),
      expect.stringContaining("Starkare inflöde"),
      expect.stringContaining("Malmö 2026"),
    ]);
    await click("Lägg Lugnare inflöde ett steg längre ned");
    expect(layers()[1]).toContain("Lugnare inflöde");
    expect(screen.getByText(/Det som gäller är ”Starkare inflöde/)).toBeTruthy();
    await fill(screen.getByLabelText("Namn"), "Schablonen följer OPI");
    expect(screen.getByRole("alert").textContent).toContain("heter redan");
  });

  test("a scenario is taken away with undo beside the message", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Ta bort");
    expect(screen.getByText(/”Malmö 2026 enligt utredningen” är borttaget/)).toBeTruthy();
    await click("Ångra");
    expect(screen.getByRole("radio", { name: /^Malmö 2026 enligt/ })).toHaveProperty(
      "checked",
      true,
    );
  });
});
