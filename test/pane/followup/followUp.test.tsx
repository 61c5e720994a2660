import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { triangleFrom } from "../../../src/runoff/triangle/triangleFrom";
import { casesText } from "../../../taskpane/documents/cases/casesText";
import type { CasesWork } from "../../../taskpane/documents/cases/casesDocument";
import { retroText } from "../../../taskpane/documents/runoff/retroText";
import { casesYear } from "../../../taskpane/followup/input/casesYear";
import { fromRetro } from "../../../taskpane/followup/input/fromRetro";
import type { Source } from "../../../taskpane/runoff/input/source";
import { retroWork } from "../../../taskpane/runoff/retroWork";
import { casesWork } from "../../../taskpane/cases/casesWork";
import { forecast } from "../../../src/forecast/forecast";
import { keptText } from "../../../taskpane/documents/forecast/forecastText";
import { scenarioYear } from "../../../taskpane/followup/input/scenarioYear";
import { emptyWork } from "../../../taskpane/forecast/state/work";
import { readFollowUp } from "../../../taskpane/documents/followup/readFollowUp";
import type { CellContent } from "../../../taskpane/workbook/port";
import { FakePort } from "../views/fakePort";
import { openExample, plain, renderPane } from "../views/renderPane";

// By the text itself: queries by role are slow in jsdom, where a view has hundreds of fields.
const button = (name: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>("button")].find(
    ({ textContent, ariaLabel }) => plain(textContent).trim() === name || ariaLabel === name,
  );
  if (found === undefined) throw new Error(`There is no button ${name}`);
  return found;
};
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(button(name));
  });
};
const field = (label: string): HTMLElement => {
  const own = document.querySelector<HTMLElement>(`input[aria-label="${label}"]`);
  return own ?? screen.getByLabelText(label);
};
const change = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(field(label), { target: { value } });
  });
};
const swedish = new Intl.NumberFormat("sv-SE");
const headline = (): string => plain(document.querySelector(".follow__headline")?.textContent);
/** The cells of a row of the table by month. */
const row = (name: string): string[] => {
  const header = [
    ...document.querySelectorAll("[aria-label*='per månad, tertial och år'] th"),
  ].find(({ textContent }) => textContent === name);
  return [...(header?.parentElement?.querySelectorAll("td") ?? [])].map((cell) =>
    plain(cell.textContent),
  );
};
const view = (): string => plain(document.querySelector(".follow")?.textContent);

function marked(rows: readonly (readonly CellContent[])[]): FakePort {
  const port = new FakePort();
  port.marked = { sheet: "Huvudbok", address: "A1:N9" };
  port.blocks.set(
    "Huvudbok!A1:N9",
    rows.map((each) => [...each]),
  );
  return port;
}
const HEAD = ["Utfall, tkr", "2026-01", "2026-02", "2026-03", "2026-04"];

/** Every open month of a part typed, 420 000 kr. */
async function typeForecast(part: string, months: readonly string[], text: string): Promise<void> {
  await click(part);
  for (const month of months) await change(`${part}, prognos, ${month}`, text);
}
const OPEN = "april maj juni juli augusti september oktober november december".split(" ");

test("months from marked cells, a budget and the rest typed: the year, its tertials and its text", async () => {
  const port = marked([HEAD.slice(0, 4), ["Kostnad SFB", -400, -380, -410]]);
  await renderPane(port, "Uppföljning");
  await click("Hämta dina siffror");
  await waitFor(() => screen.getByText(/SFB 2026: utfall 3 månader, 1.190.000.kr/));
  expect(screen.getByText(/Stängd till och med mars 2026/)).toBeTruthy();
  await click("Använd");
  expect(view()).toContain(
    "SFB: prognos för april saknas. Hämta resten av året ur Prognos, eller fyll i månaden.",
  );
  await typeForecast("SFB", OPEN, "420 000");
  await change("Budget för 2026 (kr)", "4 745 000");
  await change("SFB, återstår, mars", "15 000");
  // 1 190 000 + 15 000 + 9 × 420 000 = 4 985 000 against 4 745 000: 240 000 / 4 745 000 = 5,06 %.
  expect(headline()).toBe("Helårsprognos 2026: 4 985 tkr, 240 tkr (5,1 %) över budget.");
  // January-April: 1 190 + 15 + 420, against 120 days of 13 000 kr.
  expect(row("Tertial 1")).toEqual(["1 625", "1 560", "−65", "1 190", "15", "420"]);
  expect(row("Helår")).toEqual(["4 985", "4 745", "−240", "1 190", "15", "3 780"]);
  await change("Tecken", "more");
  expect(row("Helår")[2]).toBe("+240");
  expect(view()).toContain("Resten av året beräknas kosta 3 780 tkr");
});

test("late invoices by month are asked about, and change no full year where they are included", async () => {
  const port = marked([
    HEAD.slice(0, 4),
    ["Kostnad SFB", 400, 380, 470],
    ["Sena fakturor", 0, 0, 60],
  ]);
  await renderPane(port, "Uppföljning");
  await click("Hämta dina siffror");
  await waitFor(() => screen.getByText("Belopp i"));
  // The dialog asks first whether the row is a known item at all.
  for (;;) {
    const [answer] = document.querySelectorAll<HTMLElement>(".own__answer");
    if (answer === undefined) break;
    await act(async () => {
      fireEvent.click(answer);
    });
  }
  await click("Använd");
  expect(view()).toContain("mars 60 000 kr. Ingår de i utfallet för SFB?");
  expect(view()).toContain("Svara på frågan under Siffror först");
  await click("De ingår");
  await typeForecast("SFB", OPEN, "420 000");
  // 400 + 380 + 470 + 9 × 420: 60 of it for earlier years, in no month.
  expect(row("Helår")[0]).toBe("5 030");
  expect(row("mar")[0]).toBe("410");
  expect(row("Tidigare år")[0]).toBe("60");
});

test("a closed month without outturn is asked about; an open month's outturn is told and not used", async () => {
  const port = marked([HEAD, ["Kostnad SFB", 400, "", 410, 200]]);
  await renderPane(port, "Uppföljning");
  await click("Hämta dina siffror");
  await waitFor(() => screen.getByText(/utfall 3 månader/));
  await click("Använd");
  await change("Stängd till och med", "3");
  expect(view()).toContain(
    "SFB: utfallet i april (200 000 kr) 2026 används inte, för månaden är inte stängd.",
  );
  expect(view()).toContain("SFB: utfall saknas för februari 2026, fast månaden är stängd.");
  await click("SFB: inte bokfört ännu");
  expect(view()).toContain("prognos för februari saknas");
  await typeForecast("SFB", ["februari", ...OPEN], "420 000");
  // 400 + 410 booked, February's 420 outstanding, 9 × 420.
  expect(row("feb")).toEqual(["420", "", "", "0", "420", "0"]);
  expect(row("Helår")[0]).toBe("5 010");
  await change("Stängda månader utan utfall", "zero");
  expect(row("Helår")[0]).toBe("4 590");
});

test("what is no amount is told at its field; the last result stays, marked as old", async () => {
  await renderPane(new FakePort(), "Uppföljning");
  await openExample();
  const before = headline();
  await click("LSS");
  await change("LSS, utfall, mars", "mycket");
  expect(view()).toContain("LSS, utfall i mars, är ”mycket” men ska vara ett tal i kronor");
  expect(screen.getByLabelText("LSS, utfall, mars").getAttribute("aria-invalid")).toBe("true");
  expect(headline()).toBe(before);
  expect(view()).toContain("Gammalt resultat");
  expect(() => button("Kopiera texten")).toThrow();
});

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

describe("the example", () => {
  test("says whose it is, and what has changed since its forecast of January", async () => {
    await renderPane(new FakePort(), "Uppföljning");
    await openExample();
    expect(view()).toContain("Inte din kommuns siffror");
    await click("Ändrat sedan förra prognosen");
    // The list has 14.6 persons over the year, the forecast of January 14; March has 62 000 kr for earlier years.
    expect(view()).toMatch(/SFB kostar .* mer: 0,6 .*fler personer/);
    expect(view()).toMatch(/För tidigare år kostar .*62 tkr/);
    await click("Prognosernas träffsäkerhet");
    // February, March and April, one to three months ahead.
    expect(view()).toContain("1 månad fram låg prognoserna i snitt");
    const errors = [...document.querySelectorAll("table")].find(({ caption }) =>
      caption?.textContent?.startsWith("Prognosfel"),
    );
    expect(
      [...(errors?.querySelectorAll("tbody th") ?? [])].map((each) => each.textContent),
    ).toEqual(["1", "2", "3"]);
  });

  test("today's forecast is kept by a name of its own, undone, and never held against one's own", async () => {
    const port = new FakePort();
    await renderPane(port, "Uppföljning");
    await openExample();
    await click("Behåll prognosen");
    await click("Behåll prognosen");
    const names = (): (string | null)[] =>
      [...document.querySelectorAll(".follow__kept strong")].map((each) => each.textContent);
    expect(names()).toEqual(["Prognos 2026-04 2", "Prognos 2026-04", "Prognos 2026-01"]);
    await click("Ångra: Prognos 2026-04 2 behölls");
    expect(names()).toEqual(["Prognos 2026-04", "Prognos 2026-01"]);
    await waitFor(() => expect(port.kept.uppfoljning?.text).toContain("Prognos 2026-04"));
    const { kept } = readFollowUp(port.kept.uppfoljning?.text ?? "");
    expect(kept.at(-1)).toMatchObject({ year: 2026, closedThrough: 4, isExample: true });
    await change("Utgå från", "empty");
    expect(names()).toEqual([]);
    expect(view()).not.toContain("exemplets lista");
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
