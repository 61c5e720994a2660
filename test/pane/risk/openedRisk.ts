import { waitFor } from "@testing-library/react";
import type { Base } from "../../../src/forecast/base/base";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { FakePort } from "../views/fakePort";
import { plain, renderPane, toTab } from "../views/renderPane";

const small: Base = {
  name: "Kommunen 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 9000,
    outturnSfb: 5_000_000,
    outturnLss: 3_000_000,
    outturnProvider: 400_000,
    providerPersons: 4,
    wageGrowth: 0.03,
  },
  series: { budget: [{ year: 2026, value: 8_500_000 }] },
  history: [2022, 2023, 2024].map((year, place) => ({
    year,
    sfbPersons: 11 + place,
    lssHours: 9000,
    outturnSfb: 4_000_000 + place * 370_000,
    outturnLss: 2_900_000 + place * 66_000,
  })),
};

export async function opened(base: Base = small): Promise<FakePort> {
  const port = new FakePort();
  port.stored = { text: keptText({ ...emptyWork, base, lastYear: 2027 }), revision: "1" };
  await renderPane(port, "Prognos");
  await toTab("Osäkerhet");
  return port;
}

export const view = (): string => plain(document.querySelector(".risk")?.textContent);
export const sentence = (): string => plain(document.querySelector(".risk__sentence")?.textContent);
/** Drawn, and of what stands now. */
export const drawn = (): Promise<void> =>
  waitFor(
    () => {
      expect(sentence()).not.toBe("");
      expect(document.querySelector(".risk__headline--old, progress")).toBeNull();
    },
    { timeout: 60_000 },
  );
