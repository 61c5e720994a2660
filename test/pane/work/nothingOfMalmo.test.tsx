import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Base } from "../../../src/forecast/base/base";
import { readyScenarios } from "../../../src/forecast/scenarios/readyScenarios";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { FakePort } from "../views/fakePort";
import { renderPane } from "../views/renderPane";
import { change, click, pause } from "./keptViews";

/** Malmö's name, and figures of its that a controller has met among their own: budget and deviation of 2025. */
const MALMO = /malm[öo]|354[\s.]?799|7[\s\u00a0]279|utredningens/i;

/** A made-up small municipality: 14 persons with SFB, 3 with LSS, 4 users in its own provider. */
const small: Base = {
  name: "Kommunen 2025",
  values: {
    year: 2025,
    sfbPersons: 14,
    lssPersons: 3,
    lssHours: 9000,
    outturnSfb: 5_100_000,
    outturnLss: 3_100_000,
    outturnProvider: 400_000,
    providerPersons: 4,
    providerHours: 5200,
  },
  series: {
    budget: [{ year: 2025, value: 9_500_000 }],
    inhabitants: [{ year: 2025, value: 25_000 }],
  },
  history: [2022, 2023, 2024, 2025].map((year, place) => ({
    year,
    sfbPersons: 11 + place,
    lssHours: 9000,
    outturnSfb: 4_000_000 + place * 370_000,
    outturnLss: 2_900_000 + place * 66_000,
  })),
};

/** What is seen, but for the names of the examples in the list to choose from: those say what they are. */
function seenText(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const option of body.querySelectorAll("option")) {
    if (option.textContent?.startsWith("Exempel: ") === true) option.remove();
  }
  return body.textContent ?? "";
}
const shown = (): string =>
  [
    seenText(),
    ...[...document.querySelectorAll("input")].map(
      ({ value, placeholder }) => `${value} ${placeholder}`,
    ),
    ...[...document.querySelectorAll("[aria-label], [title]")].map(
      (each) => `${each.getAttribute("aria-label") ?? ""} ${each.getAttribute("title") ?? ""}`,
    ),
  ].join("\n");

/** What of the example's is seen, line by line. */
const found = (): string[] =>
  shown()
    .split("\n")
    .filter((line) => MALMO.test(line));

/** What is seen with each of the parts opened in its turn. */
function nothingSeen(tab: string): void {
  expect(found()).toEqual([]);
  const view = screen.getByRole("region", { name: tab });
  const names = [...view.querySelectorAll("button[aria-expanded=false]")].map(
    (each) => each.textContent,
  );
  for (const name of names) {
    const button = [...view.querySelectorAll("button[aria-expanded]")].find(
      (each) => each.textContent === name,
    );
    if (button === undefined) throw new Error(`${name ?? ""} is gone`);
    act(() => {
      fireEvent.click(button);
    });
    expect(found()).toEqual([]);
  }
}

function nothingWritten({ added }: FakePort): void {
  expect(added.length).toBeGreaterThan(0);
  for (const { name, cells, charts } of added) {
    const texts = [name, ...cells.values(), ...charts.map((chart) => JSON.stringify(chart))];
    expect(texts.filter((text) => MALMO.test(text))).toEqual([]);
  }
}

test.each([
  ["Prognos", "Hämta dina siffror"],
  ["Avvikelse", "Hämta dina siffror"],
  ["Uppföljning", "Hämta dina siffror"],
  ["Retro", "Hämta dina siffror"],
  ["Egen regi", "Hämta dina siffror"],
  ["Ärenden", "Läs markerad lista"],
  ["Jämförelse", "Hämta dina siffror"],
])("%s opens empty, with the ways in and nothing of the example", async (tab, reading) => {
  await renderPane(new FakePort(), tab);
  expect(found()).toEqual([]);
  expect(within(screen.getByRole("region", { name: tab })).queryByRole("table")).toBeNull();
  expect(screen.getByRole("button", { name: reading })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Exempel" })).toBeTruthy();
});

test("Prognos of one's own: no part and no sheet has anything of the example's", async () => {
  const port = new FakePort();
  const work = { ...emptyWork, base: small, scenarios: readyScenarios(small), lastYear: 2030 };
  port.stored = { text: keptText(work), revision: "1" };
  await renderPane(port, "Prognos");
  await click("Fortsätt");
  for (const step of ["Basår", "Scenarier", "Resultat", "Förklaring", "Skriv"]) {
    await click(step);
    nothingSeen("Prognos");
  }
  await click("Skriv till arbetsboken");
  await pause();
  nothingWritten(port);
});

test("Osäkerhet of one's own: no part and no sheet has anything of the example's", async () => {
  const port = new FakePort();
  const work = { ...emptyWork, base: small, scenarios: readyScenarios(small), lastYear: 2027 };
  port.stored = { text: keptText(work), revision: "1" };
  await renderPane(port, "Osäkerhet");
  await change("Dragningar", "100");
  await waitFor(() => screen.getByText(/^Med svängningar som .* i 8 fall av 10 mellan/), {
    timeout: 60_000,
  });
  nothingSeen("Osäkerhet");
  await waitFor(() => expect(document.querySelector(".risk__headline--old")).toBeNull());
  await click("Skriv till arbetsboken");
  await pause();
  nothingWritten(port);
});

test("Avvikelse of one's own: no part and no sheet has anything of the example's", async () => {
  const port = new FakePort();
  await renderPane(port, "Avvikelse");
  await click("Fyll i själv");
  await click("SFB");
  for (const [name, budget, outturn] of [
    ["Personer", "12", "14"],
    ["Kostnad per person", "340 000", "356 000"],
    ["Totalt", "4 080 000", "4 984 000"],
  ] as const) {
    await change(`${name}, Budget`, budget);
    await change(`${name}, Utfall`, outturn);
  }
  nothingSeen("Avvikelse");
  await click("Skriv till arbetsboken");
  nothingWritten(port);
});

test("Retro of one's own: no part and no sheet has anything of the example's", async () => {
  const port = new FakePort();
  port.marked = { sheet: "Fakturor", address: "A1:E4" };
  port.blocks.set("Fakturor!A1:E4", [
    ["2025-01", 100_000, 120_000, 125_000, 126_000],
    ["2025-02", 110_000, 130_000, 136_000, null],
    ["2025-03", 90_000, 112_000, null, null],
    ["2025-04", 105_000, null, null, null],
  ]);
  await renderPane(port, "Retro");
  await click("Hämta dina siffror");
  await click("Använd");
  nothingSeen("Retro");
  await click("Skriv till arbetsboken");
  nothingWritten(port);
});

test("Egen regi of one's own: no part and no sheet has anything of the example's", async () => {
  const port = new FakePort();
  await renderPane(port, "Egen regi");
  await click("Fyll i själv");
  await click("Period, pris och volym");
  await change(/^År/, "2025");
  await change(/^Aktiva timmar SFB/, "20 800");
  await click("Lön, anställning och frånvaro");
  await change(/^Månadslön/, "29 500");
  nothingSeen("Egen regi");
  await click("Skriv till arbetsboken");
  nothingWritten(port);
});

test.each([
  ["Prognos", "Exempel: Malmö", "Skriv till arbetsboken"],
  ["Avvikelse", "Exempel: Malmö", "Skriv till arbetsboken"],
  ["Retro", "Exempel", "Skriv till arbetsboken"],
  ["Egen regi", "Exempel: Malmö", "Skriv till arbetsboken"],
])(
  "%s: the example is marked in the view, on its sheets and in their charts",
  async (tab, mark, write) => {
    const port = new FakePort();
    await renderPane(port, tab);
    await click("Exempel");
    expect(document.querySelector(".example-mark .badge")?.textContent).toBe(mark);
    if (tab === "Prognos") await click("Skriv");
    await click(write);
    await pause();
    expect(port.added.length).toBeGreaterThan(0);
    for (const { cells, charts } of port.added) {
      expect(cells.get("A1")).toContain(mark);
      for (const { title } of charts) expect(title).toContain(mark);
    }
  },
);
