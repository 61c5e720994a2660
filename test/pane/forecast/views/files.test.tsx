import { act, fireEvent, screen } from "@testing-library/react";
import { exportedText } from "../../../../taskpane/documents/forecast/exchange";
import {
  DOCUMENT_FORMAT,
  type ScenarioDocument,
} from "../../../../taskpane/documents/forecast/scenarioDocument";
import { plain } from "../../views/renderPane";
import { fileText } from "../../../../taskpane/documents/forecast/forecastText";
import { withDetails } from "../../../../taskpane/forecast/state/scenarioEdits";
import { malmo, click, shownFigures, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("files", () => {
  const choose = async (text: string): Promise<void> => {
    const file = new File([text], "prognos.json");
    // jsdom's File has no text().
    Object.assign(file, { text: () => Promise.resolve(text) });
    await act(async () => {
      fireEvent.change(screen.getByLabelText("Fil med scenarier"), { target: { files: [file] } });
    });
  };

  test("a file is shown before it is used, and its scenarios can be added to one's own", async () => {
    await openMalmo();
    const other = withDetails(malmo, "malmo-opi", { name: "Ur filen" });
    await choose(fileText(other));
    expect(screen.getByText(/Inget är ändrat än/)).toBeTruthy();
    await click("Lägg till det i filen");
    await click("Scenarier");
    expect(screen.getByRole("radio", { name: /^Ur filen/ })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /^Schablonen följer OPI/ })).toBeTruthy();
  });

  test("a file that was changed, or is no such file, is refused and nothing is lost", async () => {
    await openMalmo();
    await choose(fileText(malmo).replace("37.5", "47.5"));
    expect(screen.getByRole("alert").textContent).toContain("kontrollsumman stämmer inte");
    await choose("hej");
    expect(screen.getByRole("alert").textContent).toContain("prognos.json");
    for (const other of ["[]", "null", "7"]) {
      await choose(other);
      expect(screen.getByRole("alert").textContent).toContain("Filen går inte att läsa");
    }
    expect(shownFigures()).toContain("tkr");
  });

  test("a file of a newer version says so before it is opened, and takes nobody's place", async () => {
    await openMalmo();
    const newer = { format: DOCUMENT_FORMAT, version: 7, base: null, scenarios: [] };
    await choose(exportedText(newer as unknown as ScenarioDocument));
    const shown = plain(screen.getByRole("group", { name: "Öppna fil" }).textContent);
    expect(shown).toContain("inget i filen går att räkna på");
    expect(shown).toContain("1 del kan inte läsas och läggs åt sidan");
    expect(shown).toContain("nyare version (7) än den här läser (1). Uppdatera PA-kalkyl");
    expect(screen.queryByRole("button", { name: "Ersätt det som finns" })).toBeNull();
    await click("Lägg till det i filen");
    expect(shownFigures()).toContain("tkr");
    expect(screen.getByText(/En sparad del kunde inte användas/)).toBeTruthy();
  });
});
