import { act, screen } from "@testing-library/react";
import { malmoScenarios } from "../../../../src/forecast/malmo/malmoScenarios";
import { keptText } from "../../../../taskpane/forecast/state/document";
import { withDetails } from "../../../../taskpane/forecast/state/scenarioEdits";
import type { Work } from "../../../../taskpane/forecast/state/work";
import { FakePort } from "../../views/fakePort";
import { malmo, click, fill, pause, stored, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
jest.setTimeout(60_000);

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
    const port = new FakePort();
    let change = (): void => undefined;
    Object.assign(port, {
      onWorkbookChanged: (handler: () => void) => {
        change = handler;
        return () => undefined;
      },
    });
    await openMalmo(port);
    await act(async () => {
      port.stored = undefined;
      change();
    });
    await pause();
    expect(port.stored).toBeUndefined();
    expect(screen.getByRole("button", { name: "Öppna Malmö-exemplet" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Fortsätt" })).toBeNull();
  });
});
