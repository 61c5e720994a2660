import { act, fireEvent, screen, within } from "@testing-library/react";
import { docsTable } from "../../model/variance/docsTable";
import type { FakePort } from "../views/fakePort";
import { plain, openExample, renderPane } from "../views/renderPane";
import { commentRead } from "./commentRead";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const change = async (label: string | RegExp, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  });
};
async function openView(port?: FakePort): Promise<void> {
  await renderPane(port);
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Avvikelse" }));
  });
  await openExample();
}
const table = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>(".variance__table");
  if (found === null) throw new Error("The table of posts is not shown");
  return found;
};
/** Name and amount of every row of the table of posts. */
const rows = (): string[][] =>
  within(table())
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, (cell) => plain(cell.textContent)));
const figure = (text: string): number =>
  Number(text.replaceAll("\u2212", "-").replace("+", "").replace(/\s/g, "").replace(",", "."));

/** The columns of docs/avvikelse.md that a row of the pane shows, in their order. */
const DOCS_COLUMNS = {
  SFB: [1, 2, 3, 4],
  LSS: [undefined, 5, 6, 7],
  "Egen regi": [undefined, undefined, undefined, 8],
} as const;

describe("Malmö", () => {
  test.each(docsTable().map((row) => [row[0] ?? 0, row] as const))(
    "%i: every post on the screen is the one of docs/avvikelse.md",
    async (year, expected) => {
      await openView();
      await change("Utgå från", `malmo-${year}`);
      await change("Belopp i", "tkr1");
      const shown = rows().map(([, amount]) => figure(amount ?? ""));
      const [, known, volume, price, sfb, lssVolume, lssPrice, lss, own, total] = expected;
      const wanted = [sfb, known, volume, price, lss, lssVolume, lssPrice, own, own, total];
      expect(shown).toEqual(wanted.filter((each) => each !== undefined));
    },
  );

  test("all years stand in one table, equal to docs/avvikelse.md", async () => {
    await openView();
    await change("Belopp i", "tkr1");
    await click("Exempel: Malmö 2020–2025");
    const years = document.querySelector<HTMLElement>(".variance__years");
    if (years === null) throw new Error("The years are not shown");
    const shown = within(years)
      .getAllByRole("row")
      .slice(1)
      .map((row) => Array.from(row.children, (cell) => plain(cell.textContent)));
    docsTable().forEach((docs, i) => {
      const [head, ...parts] = shown.slice(i * 4, i * 4 + 4);
      expect([Number(head?.[0]), figure(head?.[1] ?? "")]).toEqual([docs[0], docs[9]]);
      for (const [name = "", ...cells] of parts) {
        const columns = DOCS_COLUMNS[name as keyof typeof DOCS_COLUMNS];
        const wanted = columns.map((column) => (column === undefined ? undefined : docs[column]));
        expect(cells.map((cell) => (cell === "" ? undefined : figure(cell)))).toEqual(wanted);
      }
    });
  });

  test("2024 is −43 235 tkr, and with the other sign +43 235", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    const main = (): string => plain(document.querySelector(".summary__main")?.textContent);
    expect(main()).toBe("−43 235 tkr");
    expect(rows().at(-1)).toEqual(["Totalt", "−43 235"]);
    await change("Tecken", "more");
    expect(main()).toBe("+43 235 tkr");
    expect(rows().at(-1)).toEqual(["Totalt", "+43 235"]);
  });

  test("year against year has the calendar as a factor: the leap year 2024 cost 386,3 tkr", async () => {
    await openView();
    await change("Utgå från", "malmo-2023-2024");
    await change("Belopp i", "tkr1");
    await change("Visa", "0");
    expect(rows()).toContainEqual(["Kalender (veckor)", "−386,3"]);
    expect(rows()).toContainEqual(["Personer", "−12 187,5"]);
    expect(rows()[0]).toEqual(["SFB", "−24 589,0"]);
  });

  test("figures called something else are no longer Malmö's as they came; another method leaves them so", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    const origin = (): string | undefined =>
      screen.getByLabelText<HTMLSelectElement>("Utgå från").selectedOptions[0]?.textContent;
    await change("Metod", "sequential");
    expect(origin()).toBe("Exempel: Malmö 2024");
    await change("Jämför", "year-year");
    expect(origin()).toBe("Exempel: Malmö 2024, ändrat");
  });

  test("a post opens into its two values", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await change("Visa", "0");
    await click("Personer");
    expect(plain(table().textContent)).toContain("Budget 400, utfall 435 (+35, +8,8 %)");
    await click("Sena fakturor för 2023");
    expect(plain(table().textContent)).toContain("utfall 10 000 000 kr");
  });
});

describe("what is typed", () => {
  test("the hand-worked case, by both methods", async () => {
    await openView();
    await change("Utgå från", "empty");
    // One's own fields do not stand under the figures of the example.
    expect(document.querySelector(".variance__table")).toBeNull();
    await click("SFB");
    await change("Namn på faktor 2", "Timmar per person");
    await change("Namn på faktor 3", "Kronor per timme");
    const cells = [
      ["Personer", "50", "55"],
      ["Timmar per person", "4 800", "5 100"],
      ["Kronor per timme", "332,80", "345,20"],
    ] as const;
    for (const [name, first, second] of cells) {
      await change(`${name}, Budget`, first);
      await change(`${name}, Utfall`, second);
    }
    await change("Belopp i", "kr");
    const posts = (): string[] => rows().map(([, amount]) => amount ?? "");
    expect(posts()).toEqual(["−16 956 600", "−8 391 800", "−5 340 800", "−3 224 000"]);
    await change("Metod", "sequential");
    expect(posts()).toEqual(["−16 956 600", "−7 987 200", "−5 491 200", "−3 478 200"]);
  });

  test("a text for a number is told at its row; the last result stays, marked as old", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await click("SFB");
    await change("Personer, Utfall", "många");
    const field = screen.getByLabelText("Personer, Utfall");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const about = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toContain(
      "Rad 1 (”Personer”): utfall är ”många” men ska vara ett tal",
    );
    expect(screen.getByText("Gammalt resultat")).toBeTruthy();
    expect(rows().at(-1)).toEqual(["Totalt", "−43 235"]);
    await change("Personer, Utfall", "435");
    expect(screen.queryByText("Gammalt resultat")).toBeNull();
  });

  test("what the factors do not explain is a post of its own, in the comment too", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await click("SFB");
    await change("Kostnad per person, Budget", "300 000");
    await change("Kostnad per person, Utfall", "300 000");
    // 19 373 − 10 000 − 35 × 300 = −1 127 tkr of more cost.
    expect(rows()).toContainEqual(["Förklaras inte av faktorerna", "+1 127"]);
    expect(commentRead()).toContain(
      "Utanför faktorerna finns en rest på 1 127 tkr mindre kostnad.",
    );
  });

  test("stays while another tab is shown", async () => {
    await openView();
    await change("Utgå från", "malmo-2021");
    await click("LSS");
    for (const name of ["Egen regi", "Avvikelse"]) {
      await act(async () => {
        fireEvent.click(screen.getByRole("tab", { name }));
      });
    }
    expect(screen.getByLabelText("Utgå från")).toHaveProperty("value", "malmo-2021");
    expect(screen.getByLabelText("Delens namn")).toHaveProperty("value", "LSS");
  });

  test("empty fields have no figures of another comparison, and no comment on it", async () => {
    await openView();
    await change("Utgå från", "malmo-2024");
    await click("SFB");
    // 139 140 000 kr for 400 persons.
    const price = () => screen.getByLabelText<HTMLInputElement>("Kostnad per person, Budget");
    expect(plain(price().placeholder)).toBe("347 850");
    expect(screen.getByRole("button", { name: "Kopiera kommentaren" })).toBeTruthy();
    await change("Utgå från", "empty");
    expect(price().placeholder).toBe("");
    expect(screen.queryByRole("button", { name: "Kopiera kommentaren" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Kommentar till årsanalysen" })).toBeNull();
  });
});
