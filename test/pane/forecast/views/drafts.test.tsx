import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { malmoScenarios } from "../../../../malmo/forecast/malmoScenarios";
import { keptText } from "../../../../taskpane/documents/forecast/forecastText";
import { ChangingPort } from "../../views/changingPort";
import { click, malmo, open, openMalmo, pause, stored } from "./forecastPane";
import { plain, toTab } from "../../views/renderPane";

// Queries by role are slow in jsdom, and slower where several test files share a processor.
const show = async (name: string): Promise<void> => {
  await toTab(name);
};
const choose = async (name: RegExp): Promise<void> => {
  await act(async () => {
    fireEvent.click(screen.getByRole("radio", { name }));
  });
};
const form = (): HTMLElement | null => screen.queryByRole("form", { name: "Ny daterad ändring" });
const LABELS = [/^Uppgift$/, /^Ändring$/, /^Värde \(/, /^Från \(/, /^Till och/, /^Värdet/, /^Käll/];
const written = (): string[] =>
  LABELS.map((label) => {
    const field = within(form() ?? document.body).getByLabelText(label);
    return (field as HTMLInputElement).value;
  });

const HALF = ["lateInvoices", "event", "2 000", "2027-03", "2027-05", "indata", "Ekonomi, mars"];
async function writeHalf(): Promise<void> {
  await click("Scenarier");
  await click("Daterade ändringar");
  await click("Lägg till daterad ändring");
  expect(document.activeElement).toBe(screen.getByLabelText("Uppgift"));
  for (const [place, label] of LABELS.entries()) {
    await act(async () => {
      fireEvent.change(screen.getByLabelText(label), { target: { value: HALF[place] } });
    });
  }
}

describe("a dated change that is half-written", () => {
  test("is there again after another tab and another step, and takes the focus from nobody", async () => {
    const port = await openMalmo();
    await writeHalf();
    await show("Avvikelse");
    expect(form()).toBeNull();
    await show("Prognos");
    expect(written()).toEqual(HALF);
    await click("Basår");
    expect(form()).toBeNull();
    await click("Scenarier");
    expect(written()).toEqual(HALF);
    expect(form()?.contains(document.activeElement)).toBe(false);
    // It is not part of the work until it is added.
    await pause();
    expect(stored(port).scenarios).toEqual(malmoScenarios);
    await click("Lägg till");
    expect(form()).toBeNull();
    await pause();
    expect(stored(port).scenarios[0]?.changes.at(-1)).toMatchObject({
      field: "lateInvoices",
      operation: "event",
      from: "2027-03",
      through: "2027-05",
      note: { status: "indata", text: "Ekonomi, mars" },
    });
    await show("Avvikelse");
    await show("Prognos");
    await click("Daterade ändringar");
    expect(form()).toBeNull();
  });

  // 0,5 in a field of per cent may be 50 % or 0,5 %.
  test("asks of a share that can be read in two ways, and takes what is chosen", async () => {
    const port = await openMalmo();
    await writeHalf();
    const half = ["utilisation", "set", "0,5", "2027-03"];
    for (const [place, text] of half.entries()) {
      const field = screen.getByLabelText(LABELS[place] ?? "");
      await act(async () => void fireEvent.change(field, { target: { value: text } }));
    }
    expect(screen.queryByRole("button", { name: "50 %" })).toBeNull();
    await click("Lägg till");
    expect(screen.getByText("0,5 kan läsas på två sätt. Menar du 50 % eller 0,5 %?")).toBeTruthy();
    await click("50 %");
    expect(screen.queryByText(/kan läsas på två sätt/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Värde \(/));
    await click("Lägg till");
    expect(form()).toBeNull();
    await pause();
    expect(stored(port).scenarios[0]?.changes.at(-1)).toMatchObject({ value: "0.5" });
  });

  test("belongs to its scenario, and is gone for good when it is cancelled", async () => {
    await openMalmo();
    await writeHalf();
    await choose(/^Starkare inflöde/);
    expect(form()).toBeNull();
    await choose(/^Malmö 2026 enligt/);
    expect(written()).toEqual(HALF);
    await click("Avbryt");
    await choose(/^Starkare inflöde/);
    await choose(/^Malmö 2026 enligt/);
    await click("Daterade ändringar");
    expect(form()).toBeNull();
  });

  test("of a change that is there is found in its place", async () => {
    await openMalmo();
    await click("Scenarier");
    await click("Daterade ändringar");
    const [first] = screen.getAllByRole("button", { name: /^Ändra / });
    const name = first?.getAttribute("aria-label") ?? "";
    await click(name);
    const edited = { name: "Ändra daterad ändring" };
    const source = (): HTMLElement =>
      within(screen.getByRole("form", edited)).getByLabelText("Källa eller skäl");
    await act(async () => {
      fireEvent.change(source(), { target: { value: "Halvskriven käl" } });
    });
    await click("Resultat");
    await click("Scenarier");
    expect(source()).toHaveProperty("value", "Halvskriven käl");
    expect(screen.queryByRole("button", { name })).toBeNull();
  });

  test("outlives the same workbook read again, but is not taken into another one", async () => {
    const port = new ChangingPort();
    port.stored = { text: keptText(malmo), revision: "1" };
    await open(port);
    await click("Fortsätt");
    await writeHalf();
    const changeTo = async (same: boolean): Promise<void> => {
      await act(async () => port.change(same));
      await click("Fortsätt");
    };
    await changeTo(true);
    expect(written()).toEqual(HALF);
    await changeTo(false);
    await click("Daterade ändringar");
    expect(form()).toBeNull();
  });
});

test("what a code stands for is chosen in words, and read in words", async () => {
  const port = await openMalmo();
  await click("Scenarier");
  await click("Daterade ändringar");
  await click("Lägg till daterad ändring");
  const fill = async (label: string, value: string): Promise<void> => {
    await act(async () => {
      fireEvent.change(within(form() ?? document.body).getByLabelText(label), {
        target: { value },
      });
    });
  };
  await fill("Uppgift", "upliftBasis");
  const list = within(form() ?? document.body).getByLabelText("Värde");
  expect([...list.querySelectorAll("option")].map(({ text }) => text)).toEqual([
    "Välj",
    "Uppräkningen",
    "OPI",
    "Löneökningen",
  ]);
  await fill("Värde", "1");
  await fill("Från (år, månad eller dag)", "2028");
  await fill("Källa eller skäl", "Prov.");
  expect(form()?.textContent).toContain("Så blir det från 2028: schablonen följer: OPI.");
  // The forecast itself with it and without it: the schablon goes up by 3 per cent a year and not by 1,5.
  await waitFor(() =>
    expect(plain(form()?.textContent)).toMatch(
      /Kostnaden blir [\d ]+ tkr högre 2028 och [\d ]+ tkr högre 2029 än utan ändringen\./,
    ),
  );
  await click("Lägg till");
  await pause();
  expect(stored(port).scenarios[0]?.changes.at(-1)).toMatchObject({
    field: "upliftBasis",
    value: "1",
    from: "2028",
  });
  expect(screen.getByText("Schablonen följer: OPI")).toBeTruthy();
});
