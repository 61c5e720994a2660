import { act, fireEvent, screen } from "@testing-library/react";
import type { Base } from "../../../src/forecast/base/base";
import { forecast } from "../../../src/forecast/forecast";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { WriteForecast } from "../../../taskpane/forecast/results/WriteForecast";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { today } from "../../../taskpane/shared/today";
import { keepWritten } from "../../../taskpane/work/written/keepWritten";
import { writtenForecasts } from "../../../taskpane/variance/input/writtenForecasts";
import { axeFindings, renderPart } from "../forecast/results/renderResults";
import { plain, renderPane } from "../views/renderPane";
import { SheetsPort } from "../work/sheetsPort";
import { commentRead } from "./commentRead";

const base: Base = {
  name: "Granby 2025",
  values: {
    ...{ year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 9000 },
    ...{ outturnSfb: 5_100_000, outturnLss: 3_100_000 },
  },
  series: {},
};
const nextBase: Base = {
  name: "Granby 2026",
  values: {
    ...{ year: 2026, sfbPersons: 15, lssPersons: 3, lssHours: 9000 },
    ...{ outturnSfb: 5_500_000, outturnLss: 3_300_000 },
  },
  series: {},
  history: [
    {
      ...{ year: 2026, sfbPersons: 15, lssHours: 9000 },
      ...{ outturnSfb: 5_500_000, outturnLss: 3_300_000, knownSfb: 200_000 },
    },
  ],
};
const MONTH = today().slice(0, 7);

const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const typeIn = async (label: string, value: string): Promise<void> => {
  const field = screen.getByLabelText(label);
  await act(async () => {
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value } });
    fireEvent.blur(field);
  });
};

async function written(own = base): Promise<SheetsPort> {
  const port = new SheetsPort();
  await renderPart(<WriteForecast base={own} scenarios={[]} shown={[]} lastYear={2027} />, port);
  await click("Skriv till arbetsboken");
  document.body.replaceChildren();
  return port;
}

async function fetchIn(port: SheetsPort, work: Base | undefined): Promise<void> {
  if (work !== undefined) {
    const text = keptText({ ...emptyWork, base: work, lastYear: 2031 });
    port.stored = { text, revision: "1" };
  }
  await renderPane(port, "Avvikelse");
  await click("Hämta skriven prognos");
}

test("a written forecast keeps the figures that it was written with, to the öre", async () => {
  const port = await written();
  const { forecasts } = await writtenForecasts(port);
  expect(forecasts).toMatchObject([{ name: `Prognos ${MONTH}`, date: today(), changed: [] }]);
  const { years } = forecast({ base, scenarios: [], scenario: undefined, lastYear: 2027 });
  const [scenario] = forecasts[0]?.figures.scenarios ?? [];
  expect(scenario?.name).toBe("Bara basåret");
  for (const [place, kept] of (scenario?.years ?? []).entries()) {
    const year = years.filter(({ kind }) => kind === "prognos")[place];
    const sum = Object.values(kept.parts).reduce((all, each) => all + each, 0);
    expect(kept.year).toBe(2026 + place);
    expect(sum).toBeCloseTo(year?.total?.toNumber() ?? Number.NaN, 1);
    expect(kept.parts.sfb).toBeCloseTo(year?.parts.sfb?.toNumber() ?? Number.NaN, 1);
    expect(kept.sfbPersons).toBeCloseTo(year?.sfbPersons.toNumber() ?? Number.NaN, 3);
  }
});

test("it is compared with the outturn that Prognos has of the year, known items apart", async () => {
  const port = await written();
  await fetchIn(port, nextBase);
  expect(plain(screen.getByRole("group", { name: "Skriven prognos" }).textContent)).toContain(
    "Utfallet 2026 tas från fliken Prognos.",
  );
  expect(await axeFindings(document.body)).toEqual([]);
  await click("Jämför");
  expect(screen.getByLabelText<HTMLSelectElement>("Jämför").value).toBe("forecast-outturn");
  const sides = [...document.querySelectorAll(".summary__figures dt")].map((each) =>
    plain(each.textContent),
  );
  expect(sides).toEqual(["Avvikelse totalt", `Prognos ${MONTH}`, "Utfall 2026"]);
  await typeIn("Kommun", "Granby");
  // 5 500 + 3 300 tkr.
  expect(commentRead()).toMatch(
    /^Nettokostnaden i Granby 2026 blev 8 800 tkr, \d.* (över|under) prognosen\./,
  );
  expect(commentRead()).toContain("den kända posten Kända poster (200 tkr)");
  expect(commentRead()).toContain("än i prognosen");
});

test("an outturn that nobody has is left to be filled in, never taken for 0", async () => {
  const port = await written();
  await fetchIn(port, undefined);
  expect(plain(screen.getByRole("group", { name: "Skriven prognos" }).textContent)).toContain(
    "Prognos har inget utfall för 2026.",
  );
  await click("Jämför");
  expect(document.querySelector(".variance__table")).toBeNull();
  expect(plain(document.querySelector(".variance .notice--warn")?.textContent)).toMatch(
    /^SFB, faktorerna: .*Utfall 2026/,
  );
});

test("cells changed since are said, a sheet that is gone is not offered, a kept copy is", async () => {
  const port = await written();
  const [place] = [...(port.held.get("Indata") ?? [])].find(([, value]) => value === 14) ?? [""];
  port.held.get("Indata")?.set(place, 16);
  expect((await writtenForecasts(port)).forecasts[0]?.changed).toEqual(["Indata"]);
  await fetchIn(port, nextBase);
  expect(plain(document.querySelector(".preview .notice--warn")?.textContent)).toBe(
    `Bladet Indata har ändrats sedan ${today()}. Här jämförs prognosen som den skrevs då, inte det som står i bladet nu.`,
  );
  await keepWritten(port, (sets) =>
    sets.map((set) => ({
      ...set,
      kept: true,
      sheets: [{ id: "borta", name: "Borta", versions: [] }],
    })),
  );
  await expect(writtenForecasts(port)).rejects.toThrow("Ingen skriven prognos finns");
});

test("figures that are not as they are kept are not offered", async () => {
  const port = await written();
  for (const content of [undefined, "x", { scenarios: [] }, { scenarios: [{ name: "A" }] }]) {
    await keepWritten(port, (sets) => sets.map((set) => ({ ...set, content })));
    await expect(writtenForecasts(port)).rejects.toThrow("Ingen skriven prognos finns");
  }
});
