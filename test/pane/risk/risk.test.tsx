import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { readRisk } from "../../../taskpane/documents/risk/readRisk";
import { riskText } from "../../../taskpane/documents/risk/riskText";
import { emptyEvent, usualForm } from "../../../taskpane/risk/form";
import { FakePort } from "../views/fakePort";
import { plain, renderPane, toTab } from "../views/renderPane";
import { change, click, pause } from "../work/keptViews";
import { drawn, opened, sentence, view } from "./openedRisk";

test("without a forecast it says where to begin", async () => {
  await renderPane(new FakePort(), "Osäkerhet");
  expect(view()).toContain("Fliken Prognos är tom. Börja där, så visas osäkerheten här.");
});

test("a small municipality: its interval, budgets that are enough, what drives it and its next case", async () => {
  const port = await opened();
  await change("Dragningar", "1 000");
  await drawn();
  const [, low = "", high = "", middle = ""] =
    /^Med svängningar som de hittillsvarande blir kostnaden 2026 i 8 fall av 10 mellan ([\d ,]+) och ([\d ,]+) \w+; mitten är ([\d ,]+)\.$/.exec(
      sentence(),
    ) ?? [];
  const [p10, p90, p50] = [low, high, middle].map((text) =>
    Number(text.replaceAll(" ", "").replace(",", ".")),
  ) as [number, number, number];
  expect(p10).toBeLessThan(p50);
  expect(p50).toBeLessThan(p90);
  expect(view()).toContain("Sannolikheten att budgeten");
  expect(view()).toContain("SFB-personer: ");
  expect(view()).toContain("av 3 ändringar mellan år. Er egen historik väger 43 %.");
  expect(view()).toContain("Ny lag, dom eller omläggning ingår inte");
  const cases = screen.getByRole("region", { name: /^Nya ärenden 2026/ });
  expect(
    within(cases)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Inget", "Ett", "Två", "Tre eller fler"]);
  // An ending makes the year cheaper and a new case dearer: the tenth is below, the ninetieth above unchanged.
  expect(view()).toMatch(
    /Om bara ärenden kommer och slutar blir kostnaden i 8 fall av 10 mellan [\d ,]+ \w+ lägre och [\d ,]+ \w+ högre mot oförändrat\./,
  );
  await click("Skriv till arbetsboken");
  await pause();
  expect(port.added.map(({ name }) => name)).toEqual(["Osäkerhet"]);
  const cells = [...(port.added[0]?.cells.values() ?? [])].map((text) => plain(text));
  expect(cells).toContain(sentence());
  expect(cells).toEqual(expect.arrayContaining(["Frö", "Dragningar"]));
});

test("an event that lacks its probability, and an own min above trolig, are told by name; undo takes them back", async () => {
  await opened();
  await change("Dragningar", "100");
  await drawn();
  await click(/^Händelser/);
  await click("Lägg till händelse");
  await change(/^Namn/, "Ny dom");
  expect(view()).toContain("”Ny dom: sannolikhet” saknar värde");
  await change(/^Sannolikhet/, "30");
  await change("Från och med", "2026-07-01");
  expect(view()).toContain(
    "Händelsen ”Ny dom” ändrar ingenting. Ange kronor, SFB-personer eller LSS-timmar.",
  );
  await change(/^Belopp \(/, "900 000");
  await drawn();
  expect(view()).toContain("bara som den händelse som är inlagd");
  screen.getByRole("button", { name: "Ta bort Ny dom" }).focus();
  await click("Ta bort Ny dom");
  expect(document.activeElement?.textContent).toBe("Lägg till händelse");
  await click(/^Egna min och max/);
  await act(async () => {
    fireEvent.change(screen.getByLabelText("Lägg till min och max för"), {
      target: { value: "sfbPersons" },
    });
  });
  await change(/^Min \(/, "15");
  expect(view()).toContain("”SFB-personer i snitt”: min 15 är större än trolig 14.");
  await click("Ångra: min för SFB-personer i snitt ändrades");
  await drawn();
  expect(view()).not.toContain("är större än trolig");
});

test("a field that is no number of draws keeps the old result, marked as old", async () => {
  await opened();
  await change("Dragningar", "100");
  await drawn();
  const before = sentence();
  await change("Dragningar", "0");
  expect(view()).toContain("”Dragningar” är 0 men får inte vara under 100.");
  expect(sentence()).toBe(before);
  expect(document.querySelector(".risk__headline--old")).not.toBeNull();
});

test("the interval stands beside the forecast's total, by the same choices", async () => {
  const port = await opened();
  await change("Dragningar", "100");
  await drawn();
  const [, low = "", high = ""] = /mellan ([\d ,]+) och ([\d ,]+)/.exec(sentence()) ?? [];
  await toTab("Prognos");
  await click("Fortsätt");
  await click("Resultat");
  await waitFor(() =>
    expect(plain(document.body.textContent)).toContain(`2026 i 8 fall av 10: ${low}–${high}`),
  );
  expect(port.added).toEqual([]);
});

test("the choices of the first version are read: one correlation, own spreads as percentiles", () => {
  const old = JSON.stringify({
    format: "pa-kalkyl-osakerhet",
    version: 1,
    form: {
      ...{ draws: "500", seed: "3", stockError: "2,5", correlation: "0,5", events: [] },
      own: [{ field: "sfbPersons", min: "12", max: "17" }],
    },
  });
  expect(readRisk(old)).toEqual({
    ...usualForm,
    ...{ draws: "500", seed: "3", stockError: { value: "2,5", from: "" } },
    correlations: [{ one: "sfbShock", other: "lssShock", value: "0,5" }],
    own: [{ field: "sfbPersons", min: "12", max: "17", shape: "percentiles" }],
  });
});

test("the choices are kept and read back as they were, and a damaged text is told", () => {
  const form = {
    ...usualForm,
    scenario: "s1",
    year: 2027,
    events: [{ ...emptyEvent, name: "Dom", probability: "30 %" }],
    own: [{ field: "sfbPersons", min: "12", max: "17", shape: "pert" }] as const,
    stockError: { value: "3,4", from: "ur Retro 2026-03-31, Fakturor" },
    correlations: [{ one: "sfbShock", other: "providerResult", value: "−0,2" }] as const,
    defaults: [{ id: "sfbShock", value: "3 %" }] as const,
  };
  expect(readRisk(riskText(form))).toEqual(form);
  const twice = { ...form, own: [...form.own, ...form.own] };
  expect(() => readRisk(riskText(twice))).toThrow(
    "Listan med egna min och max har samma uppgift två gånger.",
  );
  expect(() => readRisk("{}")).toThrow("Innehållet är inte val till Osäkerhet från PA-kalkyl.");
});
