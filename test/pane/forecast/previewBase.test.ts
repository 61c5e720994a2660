import { findBlock } from "../../../taskpane/forecast/base/findBlock";
import { previewBase } from "../../../taskpane/forecast/base/previewBase";

const GOOD = [
  ["Basår", 2025],
  ["SFB-personer i snitt", 455],
  ["LSS-personer i snitt", 183],
  ["LSS-timmar under basåret", 565_386],
];

test("a whole range is shown row by row and can be taken", () => {
  const { rows, missing, problem, read } = previewBase(GOOD);
  expect(rows.map(({ row, value }) => [row, value])).toEqual([
    [1, "2025"],
    [2, "455"],
    [3, "183"],
    [4, "565386"],
  ]);
  expect([missing, problem]).toEqual([[], undefined]);
  expect(read?.base.values.sfbPersons).toBe(455);
});

test("text among the numbers, an unknown label and a year that stands twice are all told, each at its row", () => {
  const { rows, read } = previewBase([
    ...GOOD,
    ["Nyttjandegrad", "hög"],
    ["Löneökningen", 0.03],
    ["Budget 2026", 1],
    ["Budget 2026", 2],
  ]);
  const wrong = rows.filter((row) => row.wrong !== undefined);
  expect(wrong.map(({ row }) => row)).toEqual([5, 6, 8]);
  expect(wrong[0]?.wrong).toContain("Rad 5 (”Nyttjandegrad”) är ”hög” men ska vara ett tal");
  expect(wrong[1]?.wrong).toContain("Menade du ”Löneökning”?");
  expect(wrong[2]?.wrong).toContain("”Budget 2026” står på både rad 7 och rad 8");
  expect(read).toBeUndefined();
});

test("an empty or half-filled base says what is missing, and nothing can be taken", () => {
  expect(previewBase([]).missing).toEqual([
    "Basår",
    "SFB-personer i snitt",
    "LSS-personer i snitt",
  ]);
  const half = previewBase(GOOD.slice(0, 2));
  expect(half.missing).toEqual(["LSS-personer i snitt"]);
  expect(half.problem).toContain("”LSS-personer i snitt” saknas");
  expect(half.read).toBeUndefined();
});

test.each(["2024", "2025-12"])("a takeover in %s, before the forecast, is told", (date) => {
  const { rows, read } = previewBase([...GOOD, [`Statligt övertagande ${date}`, 0]]);
  expect(rows[4]?.wrong).toBe(
    `Rad 5 (”Statligt övertagande ${date}”) ligger före prognosens första år 2026 och skulle inte räknas. Ta bort raden eller ändra datumet.`,
  );
  expect(read).toBeUndefined();
});

test("what holds from a year before the forecast is read: it holds in the forecast too", () => {
  const { read } = previewBase([...GOOD, ["Nya SFB-personer per år 2020", 20]]);
  expect(read?.scenario.changes[0]).toMatchObject({ field: "sfbInflow", from: "2020" });
});

test.each([
  ["Basår", 1200, "får inte vara under 2007"],
  ["Basår", "förra året", "ska vara ett tal"],
  ["SFB-personer i snitt", -4, "får inte vara under 0"],
  ["LSS-personer i snitt", -1, "får inte vara under 0"],
])("with a wrong %s of %p the other wrong rows are told too, and no more", (label, value, rule) => {
  const { rows, read } = previewBase([
    ...GOOD.map((row) => (row[0] === label ? [label, value] : row)),
    ["varav SFB-barn vid basårets slut", 20],
    ["Nyttjandegrad", 55],
    ["Budget 2026", "många"],
    ["Löneökning 2027", 0.03],
  ]);
  const wrong = rows.filter((row) => row.wrong !== undefined);
  expect(wrong.map((row) => row.label)).toEqual([label, "Nyttjandegrad", "Budget 2026"]);
  expect(wrong[0]?.wrong).toContain(rule);
  expect(read).toBeUndefined();
});

test("a number that is text is told as text, with what to do; other text is not", () => {
  const { rows } = previewBase([["Basår", "2025"], ...GOOD.slice(1), ["Nyttjandegrad", "hög"]]);
  expect(rows[0]?.wrong).toBe(
    "Rad 1 (”Basår”) är ”2025” men ska vara ett tal. Cellen är text: ge den ett talformat och skriv värdet igen.",
  );
  expect(rows[4]?.wrong).toBe("Rad 5 (”Nyttjandegrad”) är ”hög” men ska vara ett tal.");
});

test("titles and the heading over the columns are no rows read, in two columns too", () => {
  const { rows, read } = previewBase([
    ["Indata för Lund", null],
    ["Uppgift", "Värde"],
    ...GOOD,
    ["Sena fakturor 2026-03–2026-04", 1000],
  ]);
  expect(rows.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7]);
  expect(read?.base.values.sfbPersons).toBe(455);
  // A misspelt label over the others has its number, and is told.
  const misspelt = previewBase([["Bassår", 2025], ...GOOD.slice(1)]);
  expect(misspelt.rows[0]?.wrong).toContain("Rad 1: ”Bassår” är ingen känd uppgift");
});

test("a label is known however it is written: what is read is not missing too", () => {
  expect(previewBase([["basår", 2025], ["SFB personer i snitt", 455], ...GOOD.slice(2)])).toEqual(
    expect.objectContaining({ missing: [], problem: undefined }),
  );
});

test("the range is found in a whole sheet, with the sheet's own row numbers", () => {
  const sheet = [
    ["", "Indata för Lund", "", ""],
    ["", "", "", ""],
    ["", "Basår", 2025, "år"],
    ["", "LSS-personer i snitt", 183, "personer"],
    ["", "Källa: bokslutet", "", ""],
  ];
  expect(findBlock(sheet)).toEqual({
    rows: [[], [], ["Basår", 2025], ["LSS-personer i snitt", 183]],
    columns: { labels: 1, values: 2, heading: undefined, others: [] },
  });
  expect(findBlock([["Inget", 1]])).toBeUndefined();
});
