import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "./fakePort";
import { plain, openExample, renderPane } from "./renderPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const change = async (field: HTMLElement, value: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(field, { target: { value } });
  });
};
const type = (label: RegExp, text: string): Promise<void> =>
  change(screen.getByLabelText(label), text);
/** Seeks, which yields so that the pane can be used meanwhile, and waits for the answer. */
const seek = async (): Promise<void> => {
  await click("Sök");
  await waitFor(() => expect(screen.queryByText("Söker …")).toBeNull(), { timeout: 20_000 });
};
const openView = async (port?: FakePort): Promise<void> => {
  await renderPane(port);
  await act(async () => {
    fireEvent.click(screen.getByRole("tab", { name: "Egen regi" }));
  });
  await openExample();
};
/** The row of the bridge's table: kronor and kr per hour. */
const row = (label: string): string[] => {
  const table = screen.getByRole("table", { name: /Brygga/ });
  const header = within(table).getByRole("rowheader", { name: label });
  return within(header.parentElement as HTMLElement)
    .getAllByRole("cell")
    .map((cell) => plain(cell.textContent));
};
const PAY = "Lön, anställning och frånvaro";

describe("the view Egen regi", () => {
  test("the example is Malmö's latest year with its outturn of the report", async () => {
    await openView();
    expect(row("Resultat")[0]).toBe("−13 410");
    expect(row("Intäkt (schablonbeloppet)")[1]).toBe("342,60");
  });

  test("an edited driver changes the bridge at once", async () => {
    await openView();
    await change(screen.getByLabelText("Utgå från"), "defaults");
    await click("Period, pris och volym");
    await type(/^Aktiva timmar SFB/, "20 000");
    // 20 000 × 342.60
    expect(row("Intäkt (schablonbeloppet)")[0]).toBe("6 852");
    expect(screen.getByLabelText("Utgå från")).toHaveProperty("value", "");
  });

  test("what cannot be read is told at its field; the last result stays, marked as old", async () => {
    await openView();
    await click(PAY);
    await type(/^Månadslön/, "mycket");
    const field = screen.getByLabelText(/^Månadslön/);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const about = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toContain("”Månadslön” är ”mycket” men ska vara ett tal");
    expect(screen.getByText("Gammalt resultat")).toBeTruthy();
    expect(row("Resultat")[0]).toBe("−13 410");
    await type(/^Månadslön/, "30 000");
    expect(screen.queryByText("Gammalt resultat")).toBeNull();
    expect(row("Resultat")[0]).not.toBe("−13 410");
  });

  test("a driver that is switched off has the post 0", async () => {
    await openView();
    expect(row("Administration")[1]).not.toBe("0,00");
    await click("Poster som räknas med");
    await act(async () => {
      fireEvent.click(screen.getByLabelText("Räkna med administration"));
    });
    expect(row("Administration")).toEqual(["0", "0,00"]);
  });

  test("every input can be reached, and says what it rests on", async () => {
    await openView();
    await click("Jouravtal och jourschema");
    const limit = screen.getByLabelText(/^Jourgräns per anställd och månad/);
    expect(limit.getAttribute("placeholder")).toBe("50");
    const about = document.getElementById(limit.getAttribute("aria-describedby") ?? "");
    expect(about?.textContent).toContain("50 timmar enligt AB § 22");
  });

  test("the picture is for the eye, the table for all", async () => {
    await openView();
    const picture = document.querySelector(".waterfall");
    expect(picture?.getAttribute("aria-hidden")).toBe("true");
    expect(
      screen.getByRole("table", { name: /Brygga/ }).closest(".visually-hidden"),
    ).not.toBeNull();
    await click("Visa som tabell");
    expect(screen.getByRole("table", { name: /Brygga/ }).closest(".visually-hidden")).toBeNull();
    expect(document.querySelector(".waterfall")).toBeNull();
  });
});

describe("goal seek", () => {
  test("the schablon that gives zero is found, put in, and taken back", async () => {
    await openView();
    await click("Målsökning");
    await change(screen.getByLabelText("Räknat"), "beforeGrant");
    await seek();
    expect(plain(screen.getByText(/Resultatet blir/).textContent)).toMatch(/382,6\d+ kr\/timme/);
    await click("Använd värdet");
    expect(row("Resultat")[0]).toMatch(/^−?0$/);
    await click("Ångra");
    expect(row("Resultat")[0]).toBe("−13 410");
  });

  test("no solution is told with what can be reached", async () => {
    await openView();
    await click("Målsökning");
    await change(screen.getByLabelText("Lös ut"), "rotaEmployees");
    await seek();
    expect(screen.getByText(/påverkar inte resultatet|nås inte/)).toBeTruthy();
  });

  test("a target that is no number is told", async () => {
    await openView();
    await click("Målsökning");
    await type(/^så att resultatet blir/, "noll");
    await seek();
    expect(screen.getByText(/Målet ska vara ett tal i kronor/)).toBeTruthy();
  });
});

test("the sensitivities are told for each small change", async () => {
  await openView();
  await click("Känslighet");
  const table = screen.getByRole("table", { name: "Ändring av resultatet" });
  expect(within(table).getAllByRole("rowheader")).toHaveLength(5);
});

describe("the workbook", () => {
  const MARKED = { sheet: "Kostnad", address: "A2:B5" };

  test("marked cells are shown before they are used, and then fill the fields", async () => {
    const port = new FakePort();
    port.marked = MARKED;
    port.blocks.set("Kostnad!A2:B5", [
      ["Uppgift", "Värde"],
      ["År", 2025],
      ["Månadslön", 26400],
      ["Aktiva timmar SFB", 1000],
    ]);
    await openView(port);
    await click("Hämta dina siffror");
    expect(screen.getByRole("group", { name: "Förhandsvisning" }).textContent).toContain(
      "3 uppgifter",
    );
    expect(row("Resultat")[0]).toBe("−13 410");
    await click("Använd");
    expect(row("Intäkt (schablonbeloppet)")[0]).toBe("343");
    expect(screen.getByText("=PA.EGENREGI(Kostnad!A2:B5)")).toBeTruthy();
  });

  test("cells that are no inputs are refused with the row, and nothing is changed", async () => {
    const port = new FakePort();
    port.marked = MARKED;
    port.blocks.set("Kostnad!A2:B5", [
      ["År", 2025],
      ["Månadslönen", 26400],
    ]);
    await openView(port);
    await click("Hämta dina siffror");
    expect(screen.getByRole("alert").textContent).toContain("Rad 2: ”Månadslönen”");
    expect(row("Resultat")[0]).toBe("−13 410");
  });

  test("one column is refused with what to mark", async () => {
    const port = new FakePort();
    port.marked = { sheet: "Kostnad", address: "A2:A3" };
    port.blocks.set("Kostnad!A2:A3", [["År"], ["Månadslön"]]);
    await openView(port);
    await click("Hämta dina siffror");
    expect(screen.getByRole("alert").textContent).toContain("är inte två kolumner");
  });

  test("a sheet is added with the figures of the fields, and the formula counts on it", async () => {
    const port = new FakePort();
    await openView(port);
    await click("Skriv till arbetsboken");
    await click("Skriv till arbetsboken");
    expect(port.added).toHaveLength(2);
    const cells = [...(port.added[0]?.cells.values() ?? [])];
    expect(cells).toContain("Aktiva timmar SFB");
    expect(screen.getByText("Egen regi 2").tagName).toBe("STRONG");
    const formula = screen.getByText(/^=PA\.EGENREGI/).textContent ?? "";
    expect(formula).toMatch(/^=PA\.EGENREGI\('Egen regi 2'!A\d+:B\d+\)$/);
    await click("Sätt in i cellen");
    expect(port.written).toEqual([{ cell: "Kostnad!D4", formula }]);
  });

  test("why a sheet could not be added is told", async () => {
    const port = new FakePort();
    port.refuseWith = new WorkbookError("protected", "Arbetsbokens struktur är skyddad.");
    await openView(port);
    await click("Skriv till arbetsboken");
    expect(screen.getByRole("alert").textContent).toContain("struktur är skyddad");
  });

  test("nothing is added while something is wrong", async () => {
    const port = new FakePort();
    await openView(port);
    await click(PAY);
    await type(/^Månadslön/, "");
    await click("Skriv till arbetsboken");
    expect(port.added).toEqual([]);
  });
});
