import { screen } from "@testing-library/react";
import { malmoBase } from "../../../../malmo/forecast/malmoBase";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { FakePort } from "../../views/fakePort";
import { click, malmo, open, openMalmo } from "./forecastPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const focused = (): string => document.activeElement?.textContent ?? "";

test("the back-test stands beside the forecast, and the whole of it is opened and reached at once", async () => {
  await openMalmo();
  expect(
    screen.getByRole("heading", { name: /^Prov bakåt 2021–2025, ett år i förväg/ }),
  ).toBeTruthy();
  expect(screen.queryByText(/^Medelfel 2022–2025/)).toBeNull();
  await click("Visa hela provet");
  expect(screen.getByText(/^Medelfel 2022–2025/)).toBeTruthy();
  expect(focused()).toBe("Prov bakåt");
});

test("without a history it says so, and leads to where earlier years are read", async () => {
  const port = new FakePort();
  const { name, values, series } = malmoBase;
  port.stored = { text: keptText({ ...malmo, base: { name, values, series } }), revision: "1" };
  await open(port);
  await click("Fortsätt");
  await click("Resultat");
  expect(screen.getByText(/Basåret har ingen historik/)).toBeTruthy();
  await click("Läs in tidigare år");
  expect(screen.getByText(/Rubriker som måste finnas: År, SFB-personer i snitt/)).toBeTruthy();
  expect(focused()).toBe("Historik för prov bakåt");
  // By way of the steps the base year begins at its top again.
  await click("Resultat");
  await click("Basår");
  expect(screen.queryByText(/Rubriker som måste finnas/)).toBeNull();
});
