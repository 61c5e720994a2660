import { screen, waitFor } from "@testing-library/react";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { casesText } from "../../../taskpane/documents/cases/casesText";
import type { CasesWork } from "../../../taskpane/documents/cases/casesDocument";
import { retroText } from "../../../taskpane/documents/runoff/retroText";
import { casesYear } from "../../../taskpane/followup/input/casesYear";
import { fromReconciliation } from "../../../taskpane/followup/input/fromReconciliation";
import { fromRetro } from "../../../taskpane/followup/input/fromRetro";
import type { Source } from "../../../taskpane/runoff/input/source";
import { retroWork } from "../../../taskpane/runoff/retroWork";
import { casesWork } from "../../../taskpane/cases/casesWork";
import { forecast } from "../../../src/forecast/forecast";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { scenarioYear } from "../../../taskpane/followup/input/scenarioYear";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { FakePort } from "../views/fakePort";
import { plain, renderPane } from "../views/renderPane";
import { comeBack } from "../work/keptViews";
import { click, field, swedish, row, view, marked, HEAD } from "./followPane";

describe("the rest of the year by a scenario of Prognos", () => {
  const base = {
    name: "Kommunen 2025",
    values: {
      ...{ year: 2025, sfbPersons: 14, lssPersons: 3, lssHours: 9000 },
      ...{ outturnSfb: 5_100_000, outturnLss: 3_100_000 },
      ...{ outturnProvider: 400_000, providerPersons: 4 },
    },
    series: {},
  };
  const port = (): FakePort => {
    const own = marked([HEAD.slice(0, 4), ["Kostnad SFB", 400, 380, 410]]);
    own.stored = { text: keptText({ ...emptyWork, base, lastYear: 2027 }), revision: "1" };
    return own;
  };

  test("is the forecast's own months, and what is not followed is told", async () => {
    await renderPane(port(), "Uppföljning");
    await click("Hämta dina siffror");
    await waitFor(() => screen.getByText(/utfall 3 månader/));
    await click("Använd");
    await click("Hämta resten av året");
    const { months } = forecast({ base, scenarios: [], lastYear: 2027 });
    const rest = months
      .filter(({ year, month }) => year === 2026 && month > 3)
      .reduce((sum, month) => sum + month.parts.sfb.toNumber(), 0);
    expect(row("Helår")[5]).toBe(plain(swedish.format(Math.round(rest / 1_000))));
    expect(view()).toContain("Hämtad ur: Prognos, Bara basåret.");
    expect(view()).toContain("följs inte upp här, så den är inte med i helåret");
    await waitFor(
      () =>
        expect(view()).toMatch(
          /Prognosens spridning för hela året, innan utfallet räknas in: 2026 i 8 fall av 10: [\d ]+–[\d ]+ tkr simulering/,
        ),
      { timeout: 60_000 },
    );
    await click("Följ upp LSS också");
    // A part without outturn is asked about before anything is reckoned.
    expect(view()).toContain("LSS: utfall saknas för januari, februari och mars 2026");
  });

  test("is of its own year, and an example's is refused", () => {
    const work = { ...emptyWork, base, lastYear: 2027 };
    expect(scenarioYear(work, "", 2031)).toEqual({
      kind: "wrong",
      message:
        "Prognosen räknar 2026–2027 och har inte 2031. Ändra basåret eller slutåret i Prognos, eller året här.",
    });
    const example = { ...work, base: { ...base, example: "Exempel: Malmö" } };
    expect(scenarioYear(example, "", 2026)).toMatchObject({ kind: "wrong" });
    expect(scenarioYear(emptyWork, "", 2026)).toMatchObject({ kind: "wrong" });
  });
});

describe("what other tabs know", () => {
  const LIST = [
    ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"],
    ["A1", "LSS", "2025-03-10", "", 60],
  ];
  const port = (source: CasesWork["source"]): FakePort => {
    const own = marked([
      HEAD.slice(0, 4),
      ["Kostnad SFB", 400, 380, 410],
      ["Kostnad LSS", 250, 255, 250],
    ]);
    own.blocks.set("Lista!A1:E2", LIST);
    own.kept.arenden = { text: casesText({ ...casesWork.nothing(), source }), revision: "1" };
    return own;
  };

  test("the list of cases is the rest of the year, part by part", async () => {
    const own = port({ sheet: "Lista", address: "A1:E2", table: "" });
    await renderPane(own, "Uppföljning");
    await click("Hämta dina siffror");
    await waitFor(() => screen.getByText(/LSS 2026: utfall 3 månader/));
    await click("Använd");
    await click("Hämta ur Ärenden");
    await waitFor(() => expect(view()).toContain("Hämtad ur: Ärenden, Lista!A1:E2."));
    await click("LSS");
    // 60 hours a week × 30 days / 7 × 347,70 kr, the schablonbelopp of 2026.
    expect((field("LSS, prognos, april") as HTMLInputElement).value).toBe(
      swedish.format(Math.round(((60 * 30) / 7) * 347.7 * 100) / 100),
    );
  });

  test("a list that has changed since, or cannot be read, is told when the tab is looked at again", async () => {
    const own = port({ sheet: "Lista", address: "A1:E2", table: "" });
    await renderPane(own, "Uppföljning");
    await click("Hämta dina siffror");
    await waitFor(() => screen.getByText(/LSS 2026: utfall 3 månader/));
    await click("Använd");
    await click("Hämta ur Ärenden");
    await waitFor(() => expect(view()).toContain("Hämtad ur: Ärenden, Lista!A1:E2."));
    await comeBack();
    expect(view()).not.toContain("ger något annat nu");
    own.blocks.set("Lista!A1:E2", [LIST[0] ?? [], ["A1", "LSS", "2025-03-10", "", 80]]);
    await comeBack();
    await waitFor(() => expect(view()).toContain("Ärendelistan ger något annat nu"));
    await click("Hämta ur Ärenden");
    await waitFor(() => expect(view()).not.toContain("ger något annat nu"));
    own.blocks.set("Lista!A1:E2", [LIST[0] ?? [], ["A1", "LSS", "2025-03-10", "2025-01-01", 80]]);
    await comeBack();
    await waitFor(() => expect(view()).toContain("men listan kan inte läsas nu"));
  });

  test("what is in the list and not invoiced is taken for closed months, part by part", async () => {
    const place = (sheet: string, address: string) => ({ sheet, address, table: "" });
    const own = new FakePort();
    own.blocks.set("Lista!A1:E3", [
      ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"],
      ["A1", "SFB", "2025-03-10", "", 60],
      ["A2", "SFB", "2026-02-15", "", 90],
    ]);
    // A1's January came; nothing of February has.
    const bill = ["A1", "SFB", "2026-01", 30_796.29];
    own.blocks.set("Fakturor!A1:D2", [["Ärende", "Lagrum", "Månad", "Belopp"], bill]);
    const work = {
      ...casesWork.nothing(),
      ...{ source: place("Lista", "A1:E3"), invoices: place("Fakturor", "A1:D2") },
    };
    own.kept.arenden = { text: casesText(work), revision: "1" };
    const form = { year: 2026, closedThrough: 2, isExample: false };
    const { amounts, name } = await fromReconciliation(own, form, "sfb");
    expect(name).toBe("Fakturor!A1:D2, till och med februari");
    // February: 20/7 × 347,70 × (28 days of A1 + 14 of A2) = 27 816 + 13 908; March is not closed.
    expect(amounts.slice(0, 3).map(plain)).toEqual(["0", "41 724", ""]);
    await expect(fromReconciliation(own, form, "lss")).rejects.toThrow(
      "Fakturorna i Avstämning har inga enligt LSS i 2026.",
    );
    await expect(fromReconciliation(own, { ...form, year: 2027 }, "sfb")).rejects.toThrow("2027");
    own.kept.arenden = { text: casesText({ ...work, invoices: "example" }), revision: "2" };
    await expect(fromReconciliation(own, form, "sfb")).rejects.toThrow("inga egna fakturor");
  });

  test("an example's list is refused for one's own figures, and so is a tab with nothing in it", async () => {
    const form = { year: 2026, isExample: false };
    await expect(casesYear(port("example"), form, undefined)).rejects.toThrow(
      "Fliken Ärenden räknar på ett exempel.",
    );
    await expect(casesYear(new FakePort(), form, undefined)).rejects.toThrow("är tom");
    const retro = { ...form, closedThrough: 3 };
    await expect(fromRetro(new FakePort(), retro)).rejects.toThrow("Fliken Retro är tom");
  });

  test("what Retro finds outstanding is taken for the closed months alone", async () => {
    const own = new FakePort();
    const triangle = triangleFrom({
      values: [
        [100_000, 120_000, 126_000],
        [110_000, 132_000, null],
        [120_000, null, null],
      ],
      origins: ["2026-01", "2026-02", "2026-03"],
      incremental: false,
      firstDelay: 0,
    });
    const source = {
      ...{ name: "Fakturor!A1:D4", example: false, form: "cumulative", unit: "kr" },
      ...{ triangle, unseen: [], dataDate: "" },
    } as Source;
    own.kept.retro = {
      text: retroText({ ...retroWork.nothing(), source }),
      revision: "1",
    };
    const form = { year: 2026, closedThrough: 2, isExample: false };
    const { amounts, name } = await fromRetro(own, form);
    expect(name).toBe("Fakturor!A1:D4");
    // February: 132 000 × 126/120 − 132 000 = 6 600; March is not closed.
    expect(amounts.slice(0, 4).map(plain)).toEqual(["0", "6 600", "", ""]);
  });
});
