import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { readReport } from "../../../taskpane/documents/report/readReport";
import { reportText } from "../../../taskpane/documents/report/reportText";
import { varianceText } from "../../../taskpane/documents/variance/varianceText";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { usualReport } from "../../../taskpane/report/form";
import { varianceWork } from "../../../taskpane/variance/varianceWork";
import { FakePort } from "../views/fakePort";
import { openExample, plain, renderPane, toTab } from "../views/renderPane";

const own = {
  name: "Lillköping",
  values: {
    ...{ year: 2025, sfbPersons: 14, lssPersons: 8, lssHours: 9000 },
    ...{ outturnSfb: 5_100_000, outturnLss: 3_100_000 },
    ...{ outturnProvider: 400_000, providerPersons: 4 },
  },
  series: { budget: [{ year: 2026, value: 8_000_000 }] },
};
/** A workbook with a forecast of the municipality's own, and nothing else. */
function withForecast(): FakePort {
  const port = new FakePort();
  port.stored = { text: keptText({ ...emptyWork, base: own, lastYear: 2026 }), revision: "1" };
  return port;
}
const view = (): string => plain(document.querySelector(".report")?.textContent);
const preview = (): string => plain(document.querySelector(".report__preview")?.textContent);
const press = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const box = (name: string | RegExp): HTMLInputElement => screen.getByLabelText(name);
const toggle = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(box(name));
  });
};
const type = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};
const drawn = (): Promise<void> =>
  waitFor(() => expect(preview()).toContain("i 8 fall av 10"), { timeout: 60_000 });

test("an empty workbook offers nothing, and each part says what to do first", async () => {
  const port = new FakePort();
  await renderPane(port, "Rapport");
  await waitFor(() => expect(view()).toContain("Fliken Avvikelse är tom."));
  expect(view()).toContain("Fliken Prognos är tom. Börja där, så kan prognosen tas med.");
  expect(view()).toContain("Fliken Uppföljning är tom. Börja där, så kan uppföljningen tas med.");
  expect(box("Prognosen").checked).toBe(false);
  await toggle("Prognosen");
  expect(box("Prognosen").checked).toBe(false);
  expect(view()).toContain("Rapporten är tom.");
  await press("Skriv till arbetsboken");
  expect(port.added).toEqual([]);
  expect(screen.queryByRole("button", { name: "Kopiera till Word" })).toBeNull();
});

test("what the workbook has of the other tabs is read though they have not been looked at, and written as it reads", async () => {
  const port = withForecast();
  const form = {
    ...({ kind: "budget-outturn", method: "shapley", origin: "Egna uppgifter" } as const),
    ...{ municipality: "Lillköping", year: "2025", isExample: false },
    parts: [
      {
        name: "LSS",
        factors: [
          ["Timmar", "9000", "10000"],
          ["Kostnad per timme", "340", "340"],
        ] as const,
        known: [],
      },
    ],
  };
  port.kept.avvikelse = { text: varianceText({ ...varianceWork.nothing(), form }), revision: "1" };
  await renderPane(port, "Rapport");
  await waitFor(() => expect(preview()).toContain("Avvikelse Lillköping 2025"));
  await drawn();
  // 9 000 × 340 = 3 060 tkr; 10 000 × 340 = 3 400 tkr.
  expect(preview()).toContain("340 tkr (11,1 %) över budget");
  expect(preview()).toMatch(/Lillköping, \d{4}-\d{2}-\d{2}/);
  await type("Sammanfattning", "Nämnden föreslås notera prognosen.");
  await toggle("med diagram i avvikelsen");
  await press("Skriv till arbetsboken");
  await waitFor(() => expect(port.added).toHaveLength(1));
  const [sheet] = port.added;
  expect(sheet?.name).toBe("Rapport");
  expect([...(sheet?.cells.values() ?? [])]).toEqual(
    expect.arrayContaining(["Nämnden föreslås notera prognosen.", "3060", "3400", "-340"]),
  );
  expect(sheet?.charts.map(({ id }) => id)).toEqual(["rapport-prognos"]);
  expect(sheet?.layout.page?.header.left).toBe("Lillköping");
});

test("what is chosen is kept in the workbook, found again, and can be undone", async () => {
  const port = withForecast();
  await renderPane(port, "Rapport");
  await drawn();
  await toggle("Prognosens osäkerhet");
  await type("Kommun", "Öst & Väst");
  await type("Papper", "landscape");
  await waitFor(() =>
    expect(port.kept.rapport && readReport(port.kept.rapport.text)).toEqual({
      ...usualReport,
      ...{ without: ["interval"], municipality: "Öst & Väst", orientation: "landscape" },
    }),
  );
  expect(preview()).not.toContain("i 8 fall av 10");
  cleanup();
  await renderPane(port, "Rapport");
  await waitFor(() => expect(box("Prognosens osäkerhet").checked).toBe(false));
  expect(preview()).toContain("Öst & Väst, ");
  await toggle("Prognosens osäkerhet");
  await drawn();
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: /^Ångra/ }));
  });
  expect(box("Prognosens osäkerhet").checked).toBe(false);
});

test("a limit that keeps nothing secret is refused, and nothing is written or copied meanwhile", async () => {
  const port = withForecast();
  await renderPane(port, "Rapport");
  await drawn();
  expect(preview()).toContain("personer med SFB");
  await type("Dölj antal under (personer)", "1");
  expect(preview()).toBe("");
  expect(view()).toContain("får inte vara under 3");
  await press("Skriv till arbetsboken");
  expect(port.added).toEqual([]);
  expect(screen.queryByRole("button", { name: "Kopiera till Word" })).toBeNull();
  await type("Dölj antal under (personer)", "20");
  expect(preview()).not.toContain("personer med SFB");
  expect(preview()).toContain("Delarna visas inte");
});

test("an example's figures are marked, nobody's municipality, and not mixed with one's own without a word", async () => {
  const port = withForecast();
  await renderPane(port, "Avvikelse");
  await openExample();
  await toTab("Rapport");
  await waitFor(() => expect(preview()).toContain("Exempel: Malmö. Avvikelse 2025"));
  expect(view()).toContain("Rapporten blandar egna siffror med exempel.");
  expect(preview()).toMatch(/^Exempel: Malmö – Personlig assistans\d{4}-/);
  await toggle("Avvikelsen");
  expect(view()).not.toContain("Rapporten blandar");
  // The name of the base is no municipality's.
  expect(preview()).toMatch(/^Personlig assistans\d{4}-/);
});

test.each([
  ["a part that is not known", { without: ["annat"] }, "Listan med utelämnade delar: en del"],
  ["a text that is too long", { text: "x".repeat(8001) }, "Den egna texten"],
  ["another direction", { orientation: "sned" }, "Riktningen"],
])("a stored report with %s is refused by name", (_what, change, named) => {
  const text = reportText({ ...usualReport, ...change } as typeof usualReport);
  expect(() => readReport(text)).toThrow(named);
});
