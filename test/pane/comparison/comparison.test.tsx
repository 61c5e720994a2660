import { act, fireEvent, within } from "@testing-library/react";
import { FakePort } from "../views/fakePort";
import { openExample, renderPane } from "../views/renderPane";
import { change, click, rowsOf, TAB, text, view } from "./comparisonPane";

describe("with nothing of one's own", () => {
  test("the nation's series are there, with source, notes and the printed figures", async () => {
    await renderPane(new FakePort(), TAB);
    expect(text()).toContain("Här finns inga siffror än.");
    await click("Rikets serier");
    const rows = rowsOf(/^Mottagare efter kön och ålder/);
    expect(rows[0]).toEqual([
      ...["År", "Flickor 0–17 år", "Pojkar 0–17 år", "Kvinnor 18 år och äldre"],
      ...["Män 18 år och äldre", "0–64 år", "65 år och äldre", "Totalt"],
    ]);
    // Tabell 5, s. 72.
    expect(rows.at(-1)).toEqual([
      "2024",
      "937",
      "1 288",
      "4 948",
      "6 170",
      "11 507",
      "1 836",
      "13 343",
    ]);
    expect(text()).toContain(
      "Källa: Försäkringskassan, FK 2025/000542, Tabell 5, s. 72. Räknat i december.",
    );
    await change("Serie", "avslagsorsak");
    expect(text()).toContain(
      "Källan går inte ihop 2018: 1 555 avslag med orsak i Tabell 22, 1 699",
    );
  });

  test("what the source hides is not a figure, and laws are listed where they are asked for", async () => {
    await renderPane(new FakePort(), TAB);
    await click("Rikets serier");
    await change("Serie", "nya-ålder");
    expect(rowsOf(/^Nybeviljade efter ålder/).find(([year]) => year === "2023")).toContain("*");
    expect(text()).not.toContain("Stärkt rätt till personlig assistans");
    await act(async () => {
      fireEvent.click(within(view()).getByLabelText("Visa lagändringar och domar i diagrammen"));
    });
    expect(text()).toContain("2023-01-01, lag Stärkt rätt till personlig assistans");
    expect(text()).not.toContain("2025-01-01, lag Föräldraavdraget halveras");
  });

  test("the growth of the nation between two chosen years sums to the change", async () => {
    await renderPane(new FakePort(), TAB);
    await click("Vad tillväxten beror på");
    await change("Från år", "2010");
    await change("Till år", "2015");
    await change("Belopp i", "mnkr");
    const last = rowsOf("Tillväxten per faktor, mnkr").at(-1) ?? [];
    expect(last[0]).toBe("2010–2015");
    const [persons = 0, hours = 0, rate = 0, sum = 0] = last
      .slice(1, 5)
      .map((cell) => Number(cell.replaceAll(" ", "").replace("−", "-").replace(",", ".")));
    expect(persons + hours + rate).toBeCloseTo(sum, 1);
    // 16 142 × 127 × 365/7 × 284 − 15 932 × 113 × 365/7 × 252 = 6 702 mnkr.
    expect(sum).toBeCloseTo((16_142 * 127 * 284 - 15_932 * 113 * 252) * (365 / 7 / 1e6), 0);
  });

  test("hemtjänst 420 kr against 320 is 31,25 percent more", async () => {
    await renderPane(new FakePort(), TAB);
    await click("Hemtjänst och personlig assistans per timme");
    expect(text()).toContain("100 kr, 31,25 %");
  });
});

describe("Malmö's tables, as the example", () => {
  test("are marked so, and the report's changes 2020–2024 come out as printed", async () => {
    await renderPane(new FakePort(), TAB);
    await openExample();
    expect(text()).toContain("Exempel: Malmö Inte din kommuns siffror.");
    await click("Andra kommuner, län och riket");
    // 8.1: riket −534, −4 %; Skåne −16, −1 %; Göteborg −15, −2 %; Lund −18, −11 %; Malmö 33, 8 %.
    expect(
      rowsOf("Förändring: Brukare med assistansersättning (SFB) den 1 oktober").slice(1),
    ).toEqual([
      ["Riket", "2020–2024", "−534", "−4 %"],
      ["Skåne", "2020–2024", "−16", "−1 %"],
      ["Göteborg", "2020–2024", "−15", "−2 %"],
      ["Lund", "2020–2024", "−18", "−11 %"],
      ["Malmö", "2020–2024", "+33", "8 %"],
    ]);
    // 8.2: −796, −15 %; −68, −10 %; −120, −41 %; 8, 21 %; −24, −12 %.
    expect(
      rowsOf("Förändring: Brukare med personlig assistans enligt LSS den 1 oktober")
        .slice(1)
        .map((row) => row.slice(2)),
    ).toEqual([
      ...[
        ["−796", "−15 %"],
        ["−68", "−10 %"],
        ["−120", "−41 %"],
        ["+8", "21 %"],
        ["−24", "−12 %"],
      ],
    ]);
    // Section 6, 2024: 1 305, 1 179, 928, 987 and 1 285 kr per inhabitant.
    expect(rowsOf(/^Kostnad minus ersättning/).at(-1)).toEqual([
      ...["2024", "1 305", "1 179", "928", "987", "1 285"],
    ]);
  });

  test("hours a person and week: LSS by the year's hours, riket's as printed", async () => {
    await renderPane(new FakePort(), TAB);
    await openExample();
    await click("Timmar per person och vecka");
    // 577 209 / 184 / (366/7) = 60,0; Tabell 24: 136 in December 2024.
    expect(rowsOf(/^Timmar per person/).find(([year]) => year === "2024")).toEqual([
      ...["2024", "60,0", "136"],
    ]);
  });

  test("a year that riket does not have is told, not guessed", async () => {
    await renderPane(new FakePort(), TAB);
    await openExample();
    await click("Personer per 100 000 invånare");
    expect(text()).toContain("Rikets personer saknas för 2025: källan har dem inte.");
    expect(text()).toContain(
      "Kommunens personer är ett snitt för året, rikets den 1 oktober (2020–2024): talen är inte räknade på samma sätt.",
    );
  });
});
