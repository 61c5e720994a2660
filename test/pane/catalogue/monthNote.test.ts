import { monthNote } from "../../../taskpane/catalogue/monthNote";
import { readArgument } from "../../../taskpane/catalogue/readArgument";

const parameters = [
  { name: "år", description: "", optional: false },
  { name: "personer", description: "", optional: false },
];
const note = (texts: readonly string[], values: readonly unknown[]) =>
  monthNote(
    parameters,
    texts.map((text) => {
      const read = readArgument(text);
      if (read.kind === "refused") throw new Error(read.message);
      return read;
    }),
    values,
  );

// 45 689 is 2025-02-01, 45 690 the day after.
test("the first of a month in a cell is said to be a day, with what to write for the month", () => {
  expect(note(["B2", "455"], [45_689, 455])).toBe(
    "B2 har datumet 2025-02-01, som här räknas som en dag. Menar du hela månaden, skriv ”2025-02” som text i stället: Excel talar inte om för funktionen att cellen visar en månad.",
  );
  expect(note(["B2:B3", "455"], [[[2025], [45_689]], 455])).toContain(
    "B2:B3 har datumet 2025-02-01",
  );
});

test.each([
  [
    ["B2", "455"],
    [45_690, 455],
  ],
  [
    ["B2", "455"],
    [2025, 455],
  ],
  [
    ["B2", "455"],
    ["2025-02", 455],
  ],
  [
    ["2025", "B2"],
    [2025, 45_689],
  ],
  [
    ["45689", "1"],
    [45_689, 1],
  ],
])("%p with %p needs no note", (texts, values) => {
  expect(note(texts, values)).toBeUndefined();
});
