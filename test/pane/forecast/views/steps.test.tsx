import { act, screen, within } from "@testing-library/react";
import { axeFindings } from "../results/renderResults";
import { click, openMalmo } from "./forecastPane";

test("the pages stand under the four parts that every tab has, in their order, and each begins with its part", async () => {
  await openMalmo();
  const nav = screen.getByRole("navigation", { name: "Prognosens delar" });
  const pages = within(nav).getAllByRole("button");
  expect(pages.map(({ textContent }) => textContent)).toEqual([
    "1 Basår",
    "Scenarier",
    "2 Resultat",
    "3 Förklaring",
    "4 Skriv",
  ]);
  for (const [page, part] of [
    ["Basår", "1 Siffror"],
    ["Scenarier", "1 Siffror"],
    ["Resultat", "2 Resultat"],
    ["Förklaring", "3 Förklaring"],
    ["Skriv", "4 Skriv"],
  ] as const) {
    await click(page);
    expect(screen.getAllByRole("heading", { level: 2 })[0]?.textContent).toBe(part);
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
    levels.slice(1).forEach((level, place) => {
      expect([page, level - (levels[place] ?? 0)]).toEqual([
        page,
        Math.min(1, level - (levels[place] ?? 0)),
      ]);
    });
  }
});

test("what is chosen to be shown beside is what is written when not all are", async () => {
  await openMalmo();
  await click("Resultat");
  await act(async () => screen.getByLabelText<HTMLInputElement>(/^Starkare inflöde/).click());
  await click("Skriv");
  expect(screen.getByLabelText(/^Alla 6 scenarier, inte bara de som visas/)).toHaveProperty(
    "checked",
    true,
  );
  await click("Resultat");
  expect(screen.getByLabelText(/^Starkare inflöde/)).toHaveProperty("checked", true);
  expect(await axeFindings(document.body)).toEqual([]);
});
