import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../taskpane/workbook/port";
import { FakePort } from "./fakePort";
import { plain, renderPane } from "./renderPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const open = async (name: string): Promise<void> => {
  await click(`PA.${name}`);
};
const type = async (label: string | RegExp, text: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
  });
};
const click = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name }));
  });
};
const names = (): string[] =>
  screen.getAllByRole("button", { name: /^PA\./ }).map((button) => button.textContent ?? "");
const result = (): HTMLElement =>
  screen.getByRole("heading", { name: "Resultat" }).parentElement as HTMLElement;

describe("the catalogue", () => {
  test("is searched without regard to å, ä, ö and capitals", async () => {
    await renderPane(new FakePort());
    expect(names().length).toBeGreaterThanOrEqual(15);
    await type("Sök bland funktionerna", "SJUKLON");
    expect(names()[0]).toBe("PA.SJUKLÖN");
    await type("Sök bland funktionerna", "heltidsmatt");
    expect(names()).toContain("PA.HELTID");
  });

  test("an empty search says what was sought and leads back", async () => {
    await renderPane(new FakePort());
    await type("Sök bland funktionerna", "blåbär");
    expect(screen.getByText(/Inget heter eller beskrivs som/).textContent).toContain("blåbär");
    await click("Visa alla");
    expect(names().length).toBeGreaterThanOrEqual(15);
  });

  test("shows each example with the result that the function itself gives", async () => {
    await renderPane();
    await open("KOSTNAD");
    expect(screen.getByText("=PA.KOSTNAD(2025;455;565386)")).toBeTruthy();
    expect(plain(screen.getByText(/^ger/).textContent)).toBe("ger 356 264 943,60");
  });

  test("links to the handbook page on its own host", async () => {
    await renderPane();
    await open("SJUKLÖN");
    const link = screen.getByRole("link", { name: "Läs mer om SJUKLÖN i handboken" });
    expect(link.getAttribute("href")).toBe("help/sjuklon.html");
  });
});

describe("the form", () => {
  test("says what is missing, then shows the result at once", async () => {
    await renderPane(new FakePort());
    await open("SFB");
    expect(within(result()).getByText("Fyll i år och personer.")).toBeTruthy();
    await type(/^år/, "2025");
    await type(/^personer/, "455");
    // 455 × 20 × 365/7 × 342,60
    await waitFor(() => expect(plain(result().textContent)).toContain("162 563 700"));
  });

  test("takes numbers as they are written in Swedish", async () => {
    await renderPane(new FakePort());
    await open("KOSTNAD");
    await type(/^år/, "2025");
    await type(/^sfb_personer/, "455,0");
    await type(/^lss_timmar/, "565\u00a0386");
    await waitFor(() => expect(plain(result().textContent)).toContain("356 264 943,60"));
  });

  test("shows the function's own message where it has no answer", async () => {
    await renderPane(new FakePort());
    await open("SCHABLON");
    await type(/^år/, "2028");
    await waitFor(() => expect(result().textContent).toContain("#SAKNAS!"));
    expect(result().textContent).toContain("2028");
  });

  test("refuses a formula typed as an argument, at its own field", async () => {
    await renderPane(new FakePort());
    await open("LSS");
    await type(/^år/, "2025");
    await type(/^timmar/, "=SUM(A1)");
    expect(await screen.findByText(/Skriv ett värde eller en cell/)).toBeTruthy();
    expect(within(result()).getByText("Rätta timmar.")).toBeTruthy();
  });

  test("reads the cells that are named, from the sheet of the marked cell", async () => {
    const port = new FakePort();
    port.cells.set("Kostnad!B4", 455);
    await renderPane(port);
    await open("SFB");
    await type(/^år/, "2025");
    await type(/^personer/, "b4");
    await waitFor(() => expect(plain(result().textContent)).toContain("162 563 700"));
  });

  test("optional parameters come when asked for", async () => {
    await renderPane();
    await open("LSS");
    expect(screen.queryByLabelText(/^prisfaktor/)).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Visa valfria (3)" }));
    expect(screen.getByLabelText(/^prisfaktor/)).toBeTruthy();
  });

  test("a share is per cent in its field, and what can be read in two ways is asked about", async () => {
    const port = new FakePort();
    await renderPane(port);
    await open("SCHABLON");
    await type(/^år/, "2028");
    await click("Visa valfria (2)");
    await type(/^uppräkning \(% per år\)/, "0,015");
    expect(await screen.findByText(/^0,015 kan läsas på två sätt\. Menar du 1,5 %/)).toBeTruthy();
    await click("1,5 %");
    expect(document.activeElement).toBe(screen.getByLabelText(/^uppräkning/));
    await click("Sätt in i cellen");
    expect(port.written).toEqual([{ cell: "Kostnad!D4", formula: "=PA.SCHABLON(2028,0.015)" }]);
  });

  test("a table is shown with its headings and how many cells it fills", async () => {
    await renderPane(new FakePort());
    await open("KOSTNADSDELAR");
    await click("Fyll i exemplet");
    await waitFor(() => expect(result().textContent).toContain("Fyller 6 rader och 3 kolumner"));
    expect(within(result()).getByRole("columnheader", { name: "Kronor" })).toBeTruthy();
    expect(plain(result().textContent)).toContain("193 701 243,60");
  });
});

describe("putting a formula in the workbook", () => {
  test("it goes to the upper left cell of what is marked, in canonical form", async () => {
    const port = new FakePort();
    await renderPane(port);
    await open("SJUKLÖN");
    await type(/^timlön/, "165,5");
    await type(/^sjuktimmar/, "8");
    await type(/^veckotimmar/, "37");
    expect(screen.getByText("Kostnad!D4")).toBeTruthy();
    await click("Sätt in i cellen");
    expect(port.written).toEqual([{ cell: "Kostnad!D4", formula: "=PA.SJUKLÖN(165.5,8,37)" }]);
    expect(screen.getByText(/Formeln står nu i/).textContent).toContain("Ctrl+Z");
  });

  test("the cell shown follows the marking", async () => {
    const port = new FakePort();
    await renderPane(port);
    await open("VERSION");
    await act(async () => port.mark({ sheet: "Årets blad", address: "B2" }));
    expect(screen.getByText("'Årets blad'!B2")).toBeTruthy();
  });

  test("an occupied cell is asked about; no leaves it, yes writes over", async () => {
    const port = new FakePort();
    port.cells.set("Kostnad!D4", 7);
    await renderPane(port);
    await open("VERSION");
    await click("Sätt in i cellen");
    expect(screen.getByRole("alertdialog").textContent).toContain("Cellen Kostnad!D4 är inte tom");
    await click("Avbryt");
    expect(port.written).toEqual([]);
    await click("Sätt in i cellen");
    await click("Skriv över");
    expect(port.written).toEqual([{ cell: "Kostnad!D4", formula: "=PA.VERSION()" }]);
  });

  test("what the workbook refuses stays on the screen in its own words", async () => {
    const port = new FakePort();
    port.refuseWith = new WorkbookError("protected", "Bladet är skyddat.");
    await renderPane(port);
    await open("VERSION");
    await click("Sätt in i cellen");
    expect((await screen.findByRole("alert")).textContent).toContain("Bladet är skyddat.");
  });

  test("an unforeseen error is told without its own text", async () => {
    const port = new FakePort();
    port.selection = () => Promise.reject(new Error("RichApi.Error: secret"));
    await renderPane(port);
    await open("VERSION");
    await click("Sätt in i cellen");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Formeln kunde inte sättas in");
    expect(alert.textContent).not.toContain("secret");
  });

  test("alone the pane computes but says why nothing can be inserted", async () => {
    await renderPane();
    expect(screen.getByText("Panelen är öppen för sig.")).toBeTruthy();
    await open("KOSTNAD");
    await click("Fyll i exemplet");
    await waitFor(() => expect(plain(result().textContent)).toContain("356 264 943,60"));
    const button = screen.getByRole("button", { name: "Sätt in i cellen" });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Ingen arbetsbok är öppen vid panelen.")).toBeTruthy();
  });
});
