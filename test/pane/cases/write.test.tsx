import { screen } from "@testing-library/react";
import { FakePort } from "../views/fakePort";
import { change, click, pause } from "../work/keptViews";
import { plain } from "../views/renderPane";
import { SheetsPort } from "../work/sheetsPort";
import { HEADINGS, listPort, openCases, putList, seen, takeList } from "./casesPane";

const LIST = [
  HEADINGS,
  ["A1", "LSS", "2025-03-10", null, 60],
  ["A2", "SFB", "2025-03-10", null, 120],
];

const written = (port: FakePort, place = 0): readonly string[] => [
  ...(port.added[place]?.cells.values() ?? []),
];

test("for own use the sheet has formulas on the list where it stands", async () => {
  const port = listPort(LIST);
  await takeList(port, "2025");
  await click("Skriv till arbetsboken");
  expect(port.added.map(({ name }) => name)).toEqual(["Ärendekostnad"]);
  expect(
    written(port).filter((text) => text.includes("PA.ÄRENDEN(Beslut!B3:F5,")).length,
  ).toBeGreaterThan(50);
  expect(screen.getByText('=PA.ÄRENDEN(Beslut!B3:F5;2025;"månad")')).toBeTruthy();
});

test("for others it has values alone, and a limit that is no limit is told", async () => {
  const port = listPort(LIST);
  await takeList(port, "2025");
  await change("Bladet är för", "others");
  await change(/^Dölj antal under/, "1");
  expect(seen()).toContain("är 1 men får inte vara under 3");
  await change(/^Dölj antal under/, "5");
  await click("Skriv till arbetsboken");
  expect(written(port).some((text) => text.includes("PA."))).toBe(false);
  // Two persons in all: nothing of 2025 may be told.
  expect(port.added[0]?.cells.get("A7")).toBe("'2024");
  expect(["B8", "C8", "F8", "H8"].map((cell) => port.added[0]?.cells.get(cell))).toEqual([
    "*",
    "*",
    "*",
    "*",
  ]);
  await pause();
  expect(port.kept.arenden?.text).toContain("others");
});

test("the example is written with its list, each sheet marked", async () => {
  const port = new FakePort();
  await openCases(port);
  await click("Exempel");
  await click("Skriv till arbetsboken");
  expect(port.added.map(({ name }) => name)).toEqual(["Ärendekostnad", "Ärenden"]);
  for (const { cells, charts } of port.added) {
    expect(cells.get("A1")).toContain("Exempel: påhittad kommun");
    for (const { title } of charts) expect(title).toContain("Exempel: påhittad kommun");
  }
  expect(written(port, 1)).toContain("K17");
});

test("written again, what changes is shown first and the sheet that is there is updated; for others it is one of its own", async () => {
  const port = new SheetsPort();
  putList(port, LIST);
  await takeList(port, "2025");
  await click("Skriv till arbetsboken");
  await change(/^Uppräkning/, "2,5 %");
  await click("Skriv till arbetsboken");
  const asked = screen.getByRole("group", { name: "Det här ändras" });
  expect(plain(asked.textContent)).toMatch(/Uppräkning per år: 1,5 % → 2,5 %/);
  await click("Uppdatera bladet");
  expect(seen()).toContain("Bladet Ärendekostnad är uppdaterat");
  expect(port.held.get("Ärendekostnad")?.get("B6")).toBe(0.025);
  await change("Bladet är för", "others");
  await click("Skriv till arbetsboken");
  expect([...port.held.keys()]).toEqual(["Ärendekostnad", "Ärendekostnad 2"]);
});
