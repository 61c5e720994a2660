import { bytesOf, fileOf, NAMES, readerOf, THIS_YEAR } from "./ledgerFile";

const questionsOf = (text: string) => readerOf(bytesOf(text))({ thisYear: THIS_YEAR }).questions;

describe("a file that is not what it says", () => {
  const row = '#PSALDO 0 202601 4538 {21 "51331"} 100.00';
  test.each<[string, readonly string[], Readonly<Record<string, string>>, string, boolean]>([
    ["two files after each other", [row, "#FLAGGA 0", row], {}, "Filen börjar 2 gånger", true],
    ["a year told twice", ["#RAR 0 20250101 20251231", row], {}, "går in i varandra", false],
    ["another currency", ["#VALUTA EUR", row], {}, "Filens belopp är i EUR", false],
    ["kronor by name", ["#VALUTA sek", row], {}, "", true],
    ["type 4 without vouchers", [row], { SIETYP: "4" }, "inga verifikationer", true],
    ["type 3 without periods", ["#RES 0 4538 1"], {}, "inga periodsaldon", true],
    [
      "vouchers and balances of the bank alone",
      ["#UB 0 1930 5", "#VER A 1 20260115", "{", "#TRANS 4538 {} 1", "#TRANS 1930 {} -1", "}"],
      { SIETYP: "4" },
      "bara verifikationer",
      true,
    ],
  ])("%s", (_, lines, head, asks, canBeAccepted) => {
    const text = fileOf([...NAMES, ...lines], head);
    const questions = questionsOf(text);
    expect(questions.map((each) => each.text).join(" ")).toContain(asks);
    expect(questions).toHaveLength(asks === "" ? 0 : 1);
    expect(questions.every(({ choices }) => choices.length > 0)).toBe(canBeAccepted);
  });

  test("the mark that old systems end a file with is no part of it", () => {
    const text = fileOf([...NAMES, row, "#RES 0 4538 100.00"]);
    expect(questionsOf(`${text}\u001a`)).toEqual([]);
    expect(questionsOf(`${text}\u001a\r\n`)).toEqual([]);
  });

  test.each([
    ["in the middle of a label", "#PBUDGE"],
    ["after a voucher's first line", "#VER A 3 20260301\n"],
  ])("cut %s", (_, end) => {
    const text = fileOf([...NAMES, row, "#RES 0 4538 100.00"]) + end;
    expect(JSON.stringify(questionsOf(text))).toMatch(/har inget radslut|är avklippt/);
  });
});
