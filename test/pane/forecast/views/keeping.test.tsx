import { act, screen } from "@testing-library/react";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { withDetails } from "../../../../taskpane/forecast/state/scenarioEdits";
import type { Work } from "../../../../taskpane/forecast/state/work";
import { WorkbookError } from "../../../../taskpane/workbook/port";
import { ChangingPort } from "../../views/changingPort";
import { malmo, click, fill, open, pause, stored, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("the workbook changes under the pane", () => {
  test("another's change is told; both can be kept", async () => {
    const port = await openMalmo();
    await pause();
    const theirs = withDetails(malmo, "malmo-2026", { name: "Den andras" });
    port.stored = { text: keptText(theirs), revision: "99" };
    await fill(screen.getByLabelText("till år"), "2031");
    await pause();
    expect(stored(port)).toEqual(theirs);
    expect(screen.getByText(/Någon annan, eller en annan flik/)).toBeTruthy();
    await click("Behåll båda");
    await pause();
    const names = stored(port).scenarios.map(({ name }) => name);
    expect(names).toContain("Den andras");
    expect(names).toContain("Malmö 2026 enligt utredningen");
    // Undone: one's own as it was, and the other's is not lost either.
    await click(/^Ångra: båda versionerna behölls/);
    await pause();
    expect(stored(port).scenarios).toEqual(malmoScenarios);
    expect(stored(port).setAside.map(({ name }) => name)).toEqual(["Den andras"]);
  });

  test("what could not be written is set aside when the same workbook is read anew", async () => {
    const port = new ChangingPort();
    port.stored = { text: keptText(malmo), revision: "1" };
    await open(port);
    await click("Fortsätt");
    await click("Scenarier");
    const write = jest
      .spyOn(port, "writeStored")
      .mockRejectedValue(new WorkbookError("protected", "Den kan bara läsas här."));
    await click("Nytt scenario");
    await pause();
    expect(screen.getByText("Inte sparat: Den kan bara läsas här.")).toBeTruthy();
    write.mockRestore();
    const theirs: Work = { ...malmo, lastYear: 2033 };
    await act(async () => {
      port.stored = { text: keptText(theirs), revision: "2" };
      port.change(true);
    });
    await pause();
    expect(screen.getByText(/ligger åt sidan/)).toBeTruthy();
    expect(stored(port)).toMatchObject({ lastYear: 2033, scenarios: malmoScenarios });
    expect(stored(port).setAside.map(({ name }) => name)).toEqual(["Nytt scenario"]);
    await click("Återställ Nytt scenario");
    await pause();
    expect(stored(port).scenarios).toHaveLength(malmoScenarios.length + 1);
  });

  test("with the other's fetched, one's own is set aside and can be restored", async () => {
    const port = await openMalmo();
    await pause();
    const theirs: Work = { ...malmo, scenarios: malmoScenarios.slice(1, 2) };
    port.stored = { text: keptText({ ...theirs }), revision: "99" };
    await act(async () => {
      window.dispatchEvent(new Event("focus"));
    });
    await click("Hämta den andras");
    await pause();
    expect(stored(port).scenarios).toHaveLength(1);
    expect(stored(port).setAside).toHaveLength(5);
    await click("Återställ Malmö 2026 enligt utredningen");
    await pause();
    expect(stored(port).scenarios.map(({ id }) => id)).toEqual(["malmo-opi", "malmo-2026"]);
  });

  test("with another workbook behind the port, the old work is not written into it", async () => {
    const port = new ChangingPort();
    await openMalmo(port);
    await act(async () => {
      port.stored = undefined;
      port.change(false);
    });
    await pause();
    expect(port.stored).toBeUndefined();
    expect(screen.getByRole("button", { name: "Exempel" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Fortsätt" })).toBeNull();
  });
});
