import { screen } from "@testing-library/react";
import { click, open, pause } from "../forecast/views/forecastPane";
import { FakePort } from "../views/fakePort";
import { canUse, choose, fetched, marked, row, type Rows, said, VOLUMES } from "./ownPane";

const COSTS: Rows = [
  ["Kostnad SFB", 4305, 4760, 4896],
  ["Kostnad LSS", 1725, 1865, 1955],
];

describe("what is wrong with a table is asked or said, and not taken", () => {
  test.each<[string, Rows, string, boolean]>([
    [
      "a block without years",
      [
        ["tkr", "Budget", "Utfall"],
        ["Brukare SFB", 14, 14],
        ["Kostnad SFB", 4850, 4896],
      ],
      "Inget år står över talen. Vilket år gäller tabellen?",
      false,
    ],
    [
      "two rows for the same thing",
      [...VOLUMES, ...COSTS, ["Nettokostnad LSS", 1000, 1100, 1200]],
      "är båda kostnad LSS. Vilken ska användas?",
      true,
    ],
    [
      "a year twice",
      [
        ["tkr", 2024, 2025, 2025],
        ["Brukare SFB", 14, 14, 15],
        ["Kostnad SFB", 4760, 4896, 4900],
      ],
      "Flera kolumner gäller samma år",
      false,
    ],
    [
      "mixed units in one block",
      [...VOLUMES, ["Kostnad SFB", 4305, 4760, 4896], ["Kostnad LSS", 1725000, 1865000, 1955000]],
      "Är beloppen i kr, tkr eller mnkr?",
      true,
    ],
    [
      "a total that is not its parts",
      [...VOLUMES, ...COSTS, ["Summa", 6030, 6625, 6900]],
      "Summan är inte lika med delarna: 2025 är den 6 900, men raderna ovanför är tillsammans 6 851 (skillnad 49).",
      true,
    ],
    [
      "a base year without outturn",
      VOLUMES,
      "Basåret 2025 har inget utfall av kostnaden, så modellen kan inte stämmas av mot det.",
      true,
    ],
  ])("%s", async (_, rows, text, usable) => {
    await fetched(rows);
    expect(said()).toContain(text);
    expect(canUse()).toBe(usable);
  });

  test("an answer goes on to the next question, and can be taken back", async () => {
    await fetched([
      ...VOLUMES,
      ["Assistansen Granby SFB", 4305, 4760, 4896],
      ["Kostnad LSS", 1725, 1865, 1955],
    ]);
    expect(said()).toContain("1 fråga att svara på");
    expect(said()).toContain("Väntar på svar och hämtas inte än: ”Assistansen Granby SFB”.");
    await choose(row("Assistansen Granby SFB"), "sfb.cost");
    expect(said()).not.toContain("fråga");
    expect(document.activeElement?.textContent).toBe("Använd");
    await click("Ångra senaste svaret");
    expect(said()).toContain("1 fråga att svara på");
  });

  test("more than any table is refused before it is read", async () => {
    const port = new FakePort();
    port.marked = { sheet: "Blad1", address: "A1:B5000" };
    await open(port);
    await click("Fyll i själv");
    await click("Hämta dina siffror");
    expect(screen.getByRole("alert").textContent).toContain(
      "Blad1!A1:B5000 är för stort. Markera bara tabellen, högst 1000 rader och 200 kolumner.",
    );
  });
});

describe("next year", () => {
  const lastYear: Rows = [
    ...VOLUMES,
    ["Assistansen Granby SFB", 4305, 4760, 4896],
    ["Kostnad LSS", 1725, 1865, 1955],
  ];
  const thisYear: Rows = [
    ["Funktionsstöd"],
    ["kr", 2024, 2025],
    ["Brukare LSS", 3, 3],
    ["Brukare SFB", 14, 14],
    ["Timmar LSS", 5700, 5800],
    ["Assistansen Granby SFB", 4760000, 4896000],
    ["Sjuklöner", 90000, 84000],
  ];

  test("the table is known again, its unit is read anew, and what it has lost and got is named", async () => {
    const port = await fetched(lastYear);
    await choose(row("Assistansen Granby SFB"), "sfb.cost");
    await click("Använd");
    await pause();
    marked(thisYear, port);
    await click("Hämta dina siffror");
    expect(said()).toContain("Tabellen känns igen: raderna är lästa som förra gången.");
    expect(row("Assistansen Granby SFB").value).toBe("sfb.cost");
    expect(said()).toContain("2025: 4 896 000 kr. Som förra gången.");
    expect(said()).toContain("Nya rader sedan förra gången, lästa på nytt: ”Sjuklöner”.");
    expect(said()).toContain("Rader som fanns förra gången och saknas nu: ”Kostnad LSS”.");
    expect(canUse()).toBe(true);
  });

  test("what is kept and cannot be read is told, and left as it is", async () => {
    const port = new FakePort();
    port.kept.siffror = { text: "{}", revision: "1" };
    await fetched(lastYear, port);
    expect(said()).toContain("Hur tabeller lästes förra gången kan inte läsas.");
    await click("Använd");
    await pause();
    expect(port.kept.siffror).toEqual({ text: "{}", revision: "1" });
  });
});
