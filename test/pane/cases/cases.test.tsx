import { screen } from "@testing-library/react";
import { change, click, again, pause } from "../work/keptViews";
import { HEADINGS, listPort, openCases, putList, row, seen, takeList } from "./casesPane";

const LIST = [
  HEADINGS,
  ["A1", "LSS", "2025-03-10", null, 60],
  ["A2", "SFB", "2025-03-10", null, 120],
];

describe("the list in the workbook", () => {
  test("is looked at, taken and reckoned to the day, as PA.ÄRENDEN does", async () => {
    await takeList(listPort(LIST), "2025");
    // 297 days: 20 × 297/7 × 342,60 = 290 720,57; 60 × 297/7 × 342,60 = 872 161,71, rounded so that they sum to 1 162 882.
    expect(row("Kostnad per år, kr", "2025")).toEqual(["290 720", "872 162", "1 162 882"]);
    expect(row("Personer i snitt och timmar per år", "2025")).toEqual(["0,81", "0,81", "2 546"]);
    expect(seen()).toContain("Kostnad 2025 1 163 tkr");
    await change(/^Belopp i/, "kr");
    expect(seen()).toContain("Kostnad 2025 1 162 882 kr");
    expect(seen()).toContain("2 ärenden på 2 rader. Beslut!B3:F5, läst kl.");
  });

  test("each month has its days, and they add up to the year", async () => {
    await takeList(listPort(LIST), "2025");
    await click("Per månad");
    // 22 of March's days: 20 × 22/7 × 342,60 = 21 534,86; April's 30: 29 365,71.
    expect(row("Kostnad per månad, kr", "2025-02")).toEqual(["0", "0", "0"]);
    expect(row("Kostnad per månad, kr", "2025-03")[0]).toBe("21 535");
    expect(row("Kostnad per månad, kr", "2025-04")[0]).toBe("29 366");
  });

  test("a later year is a forecast by the uplift, and what is typed wrong is told with the old result", async () => {
    await takeList(listPort(LIST), "2027");
    // 347,70 × 1,015 = 352,9155, to 10 öre 352,90: × 20 × 365/7.
    expect(row("Kostnad per år, kr", "2027 *")[0]).toBe("368 024");
    await change(/^Uppräkning/, "snart");
    expect(seen()).toContain("Gammalt resultat");
    expect(seen()).toContain("368 024");
  });

  test("a row that is wrong is told by the sheet's own number, and nothing is reckoned until it is right", async () => {
    const port = listPort([...LIST, ["A2", "SFB", "2025-06-01", "2025-05-01", 20]]);
    await takeList(port, "2025").catch(() => undefined);
    expect(seen()).toContain("Rad 6: Till är 2025-05-01, före Från 2025-06-01. Rätta ett av dem.");
    expect(screen.queryByRole("table", { name: "Kostnad per år, kr" })).toBeNull();
    putList(port, [...LIST, ["A3", "SFB", "2025-06-01", "2025-06-30", 20]]);
    await click("Läs om");
    await change("År", "2025");
    // 30 days of one case more: 20 × 30/7 × 342,60 = 29 365,71.
    expect(row("Kostnad per år, kr", "2025")[0]).toBe("320 086");
  });

  test("what looks like a personnummer is refused with how to replace it, and not told back", async () => {
    await openCases(listPort([...LIST, ["19810203-1234", "SFB", "2025-06-01", null, 20]]));
    await click("Läs markerad lista");
    expect(seen()).toContain(
      "Rad 6: Ärende har något som ser ut som ett personnummer. Skriv en kod",
    );
    expect(seen()).not.toContain("1981");
  });

  test("cells that are no list say what is missing", async () => {
    await openCases(
      listPort([
        ["Namn", "Belopp", "a", "b", "c"],
        ["x", 1, 2, 3, 4],
      ]),
    );
    await click("Läs markerad lista");
    expect(screen.getByRole("alert").textContent).toContain("rubrikraden saknas");
    expect(screen.getByRole("button", { name: "Använd" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });

  test("rows written below since are read too", async () => {
    const port = listPort(LIST);
    await takeList(port, "2025");
    port.blocks.set("Beslut!B6:F205", [
      ["A3", "SFB", "2025-12-01", null, 50],
      ["Källa: eget register", null, null, null, null],
    ]);
    await click("Läs om");
    expect(seen()).toContain("3 ärenden på 3 rader. Beslut!B3:F6, läst");
  });

  test("a table is read by its name, wherever in it is marked", async () => {
    const port = listPort(LIST);
    port.named.push({ name: "Beslutslista", sheet: "Beslut", address: "B3:F5" });
    port.marked = { sheet: "Beslut", address: "C4" };
    await openCases(port);
    await click("Läs markerad lista");
    await click("Använd");
    expect((screen.getByLabelText("Utgå från") as HTMLSelectElement).textContent).toContain(
      "Beslutslista",
    );
    port.named.length = 0;
    await click("Läs om");
    expect(screen.getByRole("alert").textContent).toContain("Tabellen ”Beslutslista” finns inte");
  });
});

describe("what is kept", () => {
  test("is where the list stands and what is chosen, and never what stands in it", async () => {
    const port = listPort([HEADINGS, ["HEMLIG1", "SFB", "2025-03-10", null, 120]]);
    await takeList(port, "2025");
    await pause();
    const kept = port.kept.arenden?.text ?? "";
    expect(kept).toContain("B3:F4");
    expect(
      Object.values(port.kept)
        .map((each) => each.text)
        .join(),
    ).not.toContain("HEMLIG1");
    await again(port, "Ärenden");
    expect(row("Kostnad per år, kr", "2025")[0]).toBe("290 721");
  });

  test("a sheet that is gone is told, and the list can be marked again", async () => {
    const port = listPort(LIST);
    await takeList(port, "2025");
    await pause();
    port.read = () => Promise.reject(new Error("gone"));
    await again(port, "Ärenden");
    expect(screen.getByRole("alert").textContent).toContain("Cellerna kunde inte läsas");
    expect(screen.getByRole("button", { name: "Läs markerad lista" })).toBeTruthy();
  });
});

describe("an empty list", () => {
  test("is made by one click, with headings that are read and choices, and becomes the list", async () => {
    const port = listPort(LIST);
    await openCases(port);
    await click("Skapa bladet Ärenden");
    const [sheet] = port.added;
    expect(sheet?.name).toBe("Ärenden");
    expect(sheet?.cells.get("A4")).toBe("Ärende");
    expect(sheet?.choices?.find(({ zone }) => zone === "B5:B104")?.allowed).toEqual(["SFB", "LSS"]);
    expect((screen.getByLabelText("Utgå från") as HTMLSelectElement).textContent).toContain(
      "Ärenden!A4:S104",
    );
    port.blocks.set("Ärenden!A4:S104", [HEADINGS, ["A1", "SFB", "2025-01-01", null, null]]);
    await click("Läs om");
    await change("År", "2025");
    // 20 × 365/7 × 342,60
    expect(row("Kostnad per år, kr", "2025")[0]).toBe("357 283");
  });
});

describe("the example", () => {
  test("is marked, and has parts to look at", async () => {
    await openCases();
    await click("Exempel");
    expect(document.querySelector(".example-mark .badge")?.textContent).toBe(
      "Exempel: påhittad kommun",
    );
    expect((screen.getByLabelText("År") as HTMLSelectElement).value).toBe("2025");
    await click("Ett ärende mer eller mindre");
    // LSS 2025: K15 52, K16 28,5, K17 110 hours a week.
    expect(seen()).toContain("Ett LSS-ärende, listans median 52 tim/vecka");
    expect(seen()).toContain("Ett LSS-ärende, listans högsta 110 tim/vecka");
    // 122 × 365/7 × 342,60 = 2 179 425,43.
    expect(seen()).toContain("Ett LSS-ärende som rikets nybeviljade, 122 tim/vecka2 179 425");
    expect(seen()).toContain("72 och 198 (kvinnor), 78 och 212 (män)");
    // 52 × 365/7 × 342,60 = 928 935,43; less 357 282,86 of SFB.
    expect(seen()).toContain("Försäkringskassans beslut ett år senare, medianens timmar571 653");
    await click("Ålder");
    expect(seen()).toContain("Ärendet ”K06” fyller 18 år 2026-05");
    expect(seen()).toContain(
      "Ärendet ”K04” når åldersgränsen 67 år (antagande) 2027 (födelsemånaden",
    );
    await click("Ansökningar hos Försäkringskassan");
    expect(seen()).toContain("K16: SFB från 2025-10-01, sannolikhet 60 %.");
  });
});
