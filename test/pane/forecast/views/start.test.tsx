import { screen } from "@testing-library/react";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { withDetails } from "../../../../taskpane/forecast/state/scenarioEdits";
import { FakePort } from "../../views/fakePort";
import { malmo, click, fill, pause, stored, open, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
describe("where to begin", () => {
  test("Malmö's example is opened with its result, and is kept in the workbook", async () => {
    const port = await openMalmo();
    expect(screen.getByRole("heading", { name: /^2026: Malmö 2026 enligt/ })).toBeTruthy();
    await pause();
    expect(screen.getByText("Sparat i arbetsboken")).toBeTruthy();
    expect(stored(port).scenarios).toEqual(malmoScenarios);
  });

  test("nothing is written before the user has begun something", async () => {
    const port = new FakePort();
    await open(port);
    await pause();
    expect(port.stored).toBeUndefined();
  });

  test("what the workbook holds is told and gone on with; what cannot be read is named and kept", async () => {
    const port = new FakePort();
    const damaged = { name: "Från framtiden", reason: "nyare version (7)", raw: { version: 7 } };
    port.stored = { text: keptText({ ...malmo, setAside: [damaged] }), revision: "3" };
    await open(port);
    expect(
      screen.getByText(/Basåret ”Exempel: Malmö 2025” och 6 scenarier finns i arbetsboken/),
    ).toBeTruthy();
    expect(screen.getByText("Från framtiden").parentElement?.textContent).toContain(
      "nyare version (7)",
    );
    await click("Fortsätt");
    await fill(screen.getByLabelText("till år"), "2032");
    await pause();
    expect(stored(port)).toMatchObject({ lastYear: 2032, setAside: [damaged] });
  });

  test("what there is does not give way without a question, and undo brings it back", async () => {
    const port = new FakePort();
    const own = withDetails(malmo, "malmo-2026", { name: "Mitt eget" });
    port.stored = { text: keptText(own), revision: "3" };
    await open(port);
    await click("Fyll i själv");
    await click("Avbryt");
    await pause();
    expect(stored(port)).toEqual(own);
    await click("Fyll i själv");
    await click("Ersätt");
    await pause();
    expect(stored(port).scenarios).toEqual([]);
    await click(/^Ångra: en ny beräkning började/);
    await pause();
    expect(stored(port)).toEqual(own);
  });
});
