import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { readFollowUp } from "../../../taskpane/documents/followup/readFollowUp";
import { FakePort } from "../views/fakePort";
import { openExample, renderPane } from "../views/renderPane";
import { button, click, change, headline, row, view, marked, HEAD } from "./followPane";

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
