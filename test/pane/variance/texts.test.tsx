import { act, fireEvent, screen } from "@testing-library/react";
import { plain, openExample, renderPane } from "../views/renderPane";
import { commentNote, commentRead } from "./commentRead";

const change = async (label: string, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const heads = (): string[] =>
  [...document.querySelectorAll('[aria-label="Faktor"] .rows__head span')].map((each) =>
    plain(each.textContent),
  );

async function openView(): Promise<void> {
  await renderPane();
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
}

test.each<[string, string, string, string, string, string]>([
  [
    "budget-outturn",
    "Budget",
    "Utfall",
    "Nettokostnaden blev ",
    " över budget",
    "volym till budgeterat pris, pris vid faktisk volym.",
  ],
  [
    "year-year",
    "Första året",
    "Andra året",
    "Årets nettokostnad blev ",
    " mer än jämförelseåret",
    "volym till jämförelseårets pris, pris vid årets volym.",
  ],
  [
    "forecast-outturn",
    "Prognos",
    "Utfall",
    "Nettokostnaden blev ",
    " över prognosen",
    "volym till prognosens pris, pris vid faktisk volym.",
  ],
  [
    "scenario-scenario",
    "Scenario 1",
    "Scenario 2",
    "Nettokostnaden i det andra scenariot blir ",
    " mer än i det första scenariot",
    "volym till det första scenariots pris, pris vid det andras volym.",
  ],
])(
  "%s: the fields, the sentence on the method and a field that cannot be read speak of the same two",
  async (kind, first, second, opening, against, method) => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await change("Metod", "sequential");
    // By way of another, so that the one that is there from the start is chosen too.
    await change("Jämför", kind === "year-year" ? "forecast-outturn" : "year-year");
    await change("Jämför", kind);
    await click("SFB");
    expect(heads()).toEqual(["Faktor", first, second]);
    const text = commentRead();
    expect(text.startsWith(`Exempel: Malmö. ${opening}`)).toBe(true);
    expect(text).toContain(against);
    expect(commentNote()).toBe(`Faktorerna är fördelade i tur och ordning: ${method}`);
    // No persons on the first side: what a person costs there cannot be told from the total.
    await change(`Personer, ${first}`, "0");
    expect(plain(document.querySelector(".summary__wrong")?.textContent)).toContain(
      `Kostnad per person, ${first.toLowerCase()}, kan inte räknas fram`,
    );
  },
);

test("two of Malmö's years are called by their years, until they are said to be something else", async () => {
  await openView();
  await change("Utgå från", "malmo-2023-2024");
  await change("Metod", "sequential");
  await click("SFB");
  expect(heads()).toEqual(["Faktor", "2023", "2024"]);
  expect(screen.getByLabelText<HTMLInputElement>("Period, 2023").value).toBe("2023");
  expect(commentRead()).toMatch(
    /^Exempel: Malmö\. Nettokostnaden 2024 blev 375 263 tkr, 43 \d{3} tkr \(13 %\) mer än 2023\./,
  );
  expect(commentNote()).toContain("volym till 2023 års pris, pris vid 2024 års volym.");
  await change("Jämför", "budget-outturn");
  expect(heads()).toEqual(["Faktor", "Budget", "Utfall"]);
});
