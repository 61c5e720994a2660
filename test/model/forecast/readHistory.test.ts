import { backTest } from "../../../src/forecast/backtest/backTest";
import { readHistory } from "../../../src/forecast/input/readHistory";
import type { Cell } from "../../../src/labelled/cell";

const head: Cell[] = [
  "År",
  "SFB-personer i snitt",
  "LSS-timmar",
  "Utfall SFB",
  "Utfall LSS",
  "Budget SFB",
];
const y2024: Cell[] = [2024, 435, 577_209, 158_513_000, 191_840_000, 139_140_000];
const y2025: Cell[] = [2025, 455, 565_386, 154_970_000, 193_698_000, ""];

test("a user's own table of years gives the same back-test as Malmö's", () => {
  const { rows } = backTest(readHistory([head, y2025, ["", "", "", "", "", ""], y2024]));
  const sfb = rows.find(({ year, part }) => year === 2025 && part === "sfb");
  expect(sfb?.forecasts.model?.toFixed(2)).toBe("162563700.00");
  expect(sfb?.forecasts.lastVolume?.div(1000).toFixed(1)).toBe("155418.0");
  expect(sfb?.forecasts.budget).toBeUndefined();
});

test.each<[string, Cell[][], string]>([
  ["an empty table", [], "Tabellen är tom. Markera rubrikerna och minst ett år."],
  [
    "an unknown column",
    [[...head, "Timmar"], y2024],
    "Rad 1: kolumnen ”Timmar” är inte känd. Menade du ”LSS-timmar”?",
  ],
  [
    "a column twice",
    [[...head, "År"], y2024],
    "Rad 1: kolumnen ”År” finns två gånger. Ta bort den ena.",
  ],
  [
    "a missing column",
    [head.slice(0, 4), y2024],
    "Rad 1: kolumnen ”Utfall LSS” saknas. Lägg till den.",
  ],
  [
    "text among the numbers",
    [head, [2024, 435, "okänt", 1, 1, 1]],
    "Rad 2 (år 2024): ”LSS-timmar” är ”okänt” men ska vara ett tal.",
  ],
  ["a blank year", [head, ["", 435, 1, 1, 1, 1]], "Rad 2: året är ”” men ska vara ett årtal."],
  [
    "a blank figure",
    [head, [2024, 435, "", 1, 1, 1]],
    "”LSS-timmar” 2024 saknas eller är tom. Fyll i den.",
  ],
  ["a year twice", [head, y2024, y2024], "År 2024 finns två gånger. Ta bort den ena raden."],
  [
    "a negative volume",
    [head, [2024, -1, 1, 1, 1, 1]],
    "”SFB-personer i snitt” 2024 är −1 men får inte vara under 0.",
  ],
])("%s is refused by its place", (_, rows, message) => {
  expect(() => readHistory(rows)).toThrow(message);
});
