import { act, fireEvent, screen } from "@testing-library/react";
import { fileText } from "../../../../taskpane/forecast/state/document";
import { withDetails } from "../../../../taskpane/forecast/state/scenarioEdits";
import { malmo, click, shownFigures, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
jest.setTimeout(60_000);

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
    expect(shownFigures()).toContain("mnkr");
  });
});
