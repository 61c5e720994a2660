import { fireEvent, screen } from "@testing-library/react";
import type { Base } from "../../../../src/forecast/base/base";
import { WriteForecast } from "../../../../taskpane/forecast/results/WriteForecast";
import { SheetsPort } from "../../work/sheetsPort";
import { axeFindings, click, renderPart } from "./renderResults";

const base: Base = {
  name: "Granby 2025",
  values: { year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 9000, outturnSfb: 5_100_000 },
  series: {},
};
const part = <WriteForecast base={base} scenarios={[]} shown={[]} lastYear={2027} />;
const choice = (): HTMLElement =>
  screen.getByRole("checkbox", { name: "Skriv källorna som anteckningar i cellerna" });
const write = (): Promise<void> =>
  click(screen.getByRole("button", { name: "Skriv till arbetsboken" }));

test("the sources are written as notes when that is chosen, and it is remembered in the workbook", async () => {
  const port = new SheetsPort();
  const container = await renderPart(part, port);
  expect(choice()).toHaveProperty("checked", false);
  await write();
  expect(port.added.some(({ notes }) => notes !== undefined)).toBe(false);
  // Written again with them: only the notes change, and that is told.
  fireEvent.click(choice());
  await write();
  expect(container.textContent).toContain("Prognos: anteckningarna i cellerna skrivs om.");
  expect(await axeFindings(container)).toEqual([]);
  await click(screen.getByRole("button", { name: "Uppdatera bladen" }));
  expect(container.textContent).toContain("är uppdaterade");
  document.body.replaceChildren();
  await renderPart(part, port);
  await screen.findByRole("checkbox", { name: /anteckningar/, checked: true });
});

test("an Excel that takes no notes says what it would need", async () => {
  const port = new SheetsPort();
  Object.assign(port, { takesNotes: false });
  const container = await renderPart(part, port);
  expect(container.textContent).toContain("kräver en nyare version av Excel");
  expect(screen.queryByRole("checkbox", { name: /anteckningar/ })).toBeNull();
});
