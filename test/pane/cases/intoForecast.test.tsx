import { screen, within } from "@testing-library/react";
import { pause, stored } from "../forecast/views/forecastPane";
import { plain, toTab } from "../views/renderPane";
import { change, click } from "../work/keptViews";
import { HEADINGS, listPort, seen, takeList } from "./casesPane";

const LIST = [
  HEADINGS,
  ["A1", "SFB", "2020-01-01", "2026-03-31", 100],
  ["A2", "SFB", "2020-01-01", null, 80],
  ["A3", "LSS", "2020-01-01", "2026-09-15", 40],
  ["A3", "SFB", "2026-09-16", null, 70],
  ["A4", "LSS", "2020-01-01", null, 60],
];
const group = (): string =>
  plain(screen.getByRole("group", { name: "Vad prognosen får" }).textContent);

test("the list into the forecast: told from what to what, taken in one step, said there, and undone", async () => {
  const port = listPort(LIST);
  await takeList(port, "2025");
  await click("Använd i prognosen");
  expect(group()).toContain("SFB-personer i snitt–2 personer");
  expect(group()).toContain("LSS-personer vid basårets slut–2 personer");
  // (40 + 60) × 365/7 hours of the year.
  expect(group()).toContain("LSS-timmar under basåret–5 214,2857 timmar");
  expect(group()).toContain("Kända datum ingår i de väntade–ja");
  // An end, a move, and the hours a person in September and from October.
  expect(group()).toContain("Scenariot Ärendelistan–6 ändringar");
  await click("Använd");
  expect(seen()).toContain("Beståndet kommer från ärendelistan (4 ärenden, ");
  await pause();
  const { base, scenarios } = stored(port);
  expect(base?.values).toMatchObject({ year: 2025, sfbStock: "2", lssStock: "2" });
  expect(base?.notes?.sfbStock?.text).toContain("Beståndet kommer från ärendelistan");
  expect(scenarios.map(({ name }) => name)).toEqual(["Ärendelistan"]);
  await toTab("Prognos");
  await click("Resultat");
  const view = screen.getByRole("region", { name: "Resultat" });
  expect(plain(view.textContent)).toContain("Beståndet kommer från ärendelistan (4 ärenden, ");
  // 20 × 365/7 × 347,70 kr; the list's LSS cases of 2026 have 40 and 60 hours a week, the median 50.
  expect(plain(view.textContent)).toContain(
    "Ett ärende mer eller mindre 2026: SFB 362 601 kr per år; LSS 906 504 kr med 50 tim/vecka (listans median), 1 087 804 kr med 60 tim/vecka (listans högsta); Försäkringskassans beslut ett år senare 543 902 kr (listans median).",
  );
  await click("Ångra");
  await pause();
  expect(stored(port).base).toBeUndefined();
});

test("taken again the list takes the place of what it gave, and other scenarios come on top of it", async () => {
  const port = listPort(LIST);
  await takeList(port, "2025");
  await click("Använd i prognosen");
  await click("Använd");
  await click("Använd i prognosen");
  // Nothing but what is the same.
  expect(group()).not.toContain("SFB-personer i snitt");
  await click("Använd");
  await pause();
  expect(stored(port).scenarios.map(({ id }) => id)).toEqual(["arendelistan"]);
});

test("the example is not mixed with the user's own forecast", async () => {
  const port = listPort(LIST);
  await takeList(port, "2025");
  await click("Använd i prognosen");
  await click("Använd");
  await change("Utgå från", "example");
  await click("Använd i prognosen");
  expect(group()).toContain("blandas inte med prognosen");
  expect(
    within(screen.getByRole("group", { name: "Vad prognosen får" }))
      .getByRole("button", { name: "Använd" })
      .getAttribute("aria-disabled"),
  ).toBe("true");
});
