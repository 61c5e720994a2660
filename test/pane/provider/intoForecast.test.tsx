import { act, fireEvent, screen, within } from "@testing-library/react";
import { Decimal } from "../../../src/exact/decimal";
import { emptyWork, type Work } from "../../../taskpane/forecast/state/work";
import { evaluate } from "../../../taskpane/provider/evaluate";
import { providerIntake } from "../../../taskpane/provider/providerIntake";
import type { Typed } from "../../../taskpane/provider/typedFields";
import { click, pause, stored } from "../forecast/views/forecastPane";
import { fetched, ledger } from "../ownfigures/ownPane";
import { plain, toTab } from "../views/renderPane";

const OWN: Typed = {
  year: "2025",
  persons: "4",
  sfbActiveHours: "20 000",
  lssActiveHours: "3 000",
  sfbJourHours: "4 000",
  rotaEmployees: "4",
  monthlyPay: "31 000",
  po: "47,18 %",
};
const inputsOf = (typed: Typed) => {
  const found = evaluate(typed);
  if (found.kind === "wrong") throw new Error(found.message);
  return found.inputs;
};
const intake = (typed: Typed, work: Work, example?: string) =>
  providerIntake(
    {
      inputs: inputsOf(typed),
      origin: { name: "Egna uppgifter", ...(example !== undefined && { example }) },
      wageGrowth: new Decimal("0.034"),
      date: "2026-03-01",
    },
    work,
  );
const base = (year: number, more = {}): Work => ({
  ...emptyWork,
  base: { name: "Kommunen", values: { year, providerPersons: 5 }, series: {}, ...more },
});
const refused = (found: ReturnType<typeof intake>): string =>
  "refused" in found ? found.refused : "";

test("users, hours that are paid for, model and own wage growth go into the base, each told", () => {
  const found = intake(OWN, base(2025));
  if ("refused" in found) throw new Error(found.refused);
  // (20 000 + 3 000 + 4 000 / 4) / 4 = 6 000 hours a user.
  expect(found.rows.map(({ label, before, after }) => [label, before, plain(after)])).toEqual([
    ["Brukare i egen regi", "5 personer", "4 personer"],
    ["Ersatta timmar per brukare och år i egen regi", undefined, "6 000 timmar"],
    ["Löneökning", undefined, "3,4 % per år"],
    ["Egen regis modell: Brukare", undefined, "4 personer"],
    ["Egen regis modell: Aktiva timmar SFB", undefined, "20 000 timmar"],
    ["Egen regis modell: Aktiva timmar LSS", undefined, "3 000 timmar"],
    ["Egen regis modell: Jourtimmar SFB", undefined, "4 000 timmar"],
    ["Egen regis modell: Månadslön", undefined, "31 000 kr/månad"],
    ["Egen regis modell: PO-pålägg", undefined, "47,18 %"],
    ["Egen regis modell: Anställda per jourschema", undefined, "4 anställda"],
  ]);
  const { base: after } = found.edit(base(2025));
  expect(after?.provider).toEqual({
    persons: "4",
    sfbActiveHours: "20000",
    lssActiveHours: "3000",
    sfbJourHours: "4000",
    monthlyPay: "31000",
    po: "0.4718",
    rotaEmployees: "4",
  });
  expect(after?.notes?.wageGrowth).toEqual({
    status: "antagande",
    text: "Egen löneökning från Egen regi, 2026-03-01.",
  });
});

test("what the model says beside the outturn is told where they differ", () => {
  const of = (outturnProvider: number) =>
    intake(OWN, base(2025, { values: { year: 2025, outturnProvider } }));
  const remarks = (found: ReturnType<typeof intake>) =>
    "remarks" in found ? found.remarks.join(" ") : "";
  expect(plain(remarks(of(360_000)))).toMatch(
    /Modellens underskott i basåret är .* kr och utfallet 360 000 kr/,
  );
});

test.each<[string, Typed, Work, string | undefined, string]>([
  ["another year", OWN, base(2024), undefined, "gäller 2025 men basåret i prognosen är 2024"],
  ["a month", { ...OWN, year: "2025-03" }, base(2025), undefined, "gäller en månad"],
  ["no users", { ...OWN, persons: "" }, base(2025), undefined, "”Brukare” är 0"],
  [
    "the example's base",
    OWN,
    base(2025, { example: "Exempel: Malmö" }),
    undefined,
    "blandas inte med egna siffror",
  ],
  [
    "an example into one's own",
    OWN,
    base(2025),
    "Exempel: Malmö",
    "Uppgifterna här är ett exempel",
  ],
])("%s is refused with what to do", (_, typed, work, example, message) => {
  expect(refused(intake(typed, work, example))).toContain(message);
});

test("nothing begun in the forecast: the base begins with the year", () => {
  const found = intake(OWN, emptyWork);
  if ("refused" in found) throw new Error(found.refused);
  expect(found.edit(emptyWork).base?.values).toMatchObject({ year: 2025, providerPersons: "4" });
});

const type = async (label: RegExp, text: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  });
};

test("from the tab: told first, taken in one step, shown with its source, undone from there", async () => {
  const port = await fetched(ledger);
  await click("Använd");
  await toTab("Egen regi");
  await click("Fyll i själv");
  await click("Period, pris och volym");
  await type(/^År/, "2025");
  await type(/^Brukare/, "4");
  await type(/^Aktiva timmar SFB/, "20 000");
  await click("Lön, anställning och frånvaro");
  await type(/^Månadslön/, "31 000");
  await click("Kommande år");
  await type(/^Löneökning per år/, "3,4");
  await click("Använd i prognosen");
  const told = screen.getByRole("group", { name: "Vad prognosen får" });
  expect(plain(told.textContent)).toContain(
    "Ersatta timmar per brukare och år i egen regi–5 000 timmar",
  );
  await act(async () => within(told).getByRole("button", { name: "Använd" }).click());
  await pause();
  expect(stored(port).base?.provider).toMatchObject({ monthlyPay: "31000" });
  expect(stored(port).base?.values).toMatchObject({ wageGrowth: "0.034", providerHours: "5000" });
  await click("Ångra i prognosen");
  await pause();
  expect(stored(port).base?.provider).toBeUndefined();
  expect(stored(port).base?.values.wageGrowth).toBeUndefined();
  // The own wage growth is a choice where the forecast asks for it.
  await toTab("Prognos");
  await click(/^Resultat/);
  await click("3,4 % per år, egen i Egen regi");
  await pause();
  expect(stored(port).base?.values.wageGrowth).toBe("0.034");
  expect(stored(port).base?.notes?.wageGrowth?.text).toContain("från Egen regi, ");
});
