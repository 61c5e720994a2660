import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { memoryOf, recalled } from "../../../src/ownfigures/memory/memory";
import { choose, line, read, values } from "./tables/asked";
import { LAST_YEAR, THIS_YEAR } from "./tables/ledger";

describe("what is remembered until next year", () => {
  const said = choose(LAST_YEAR, NO_ANSWERS, "Assistansen Granbymodellen SFB", "Kostnad SFB");
  const memory = memoryOf(read(LAST_YEAR, said), said);

  test("rows are found again by their headings and labels, wherever they stand and in whatever unit", () => {
    const again = recalled(memory, read(THIS_YEAR));
    if (again === undefined) throw new Error("Not recalled");
    expect(again.fresh).toEqual(["UTFALL / Sjuklöner"]);
    expect(again.lost).toEqual(["UTFALL / Egen regi"]);
    const reading = read(THIS_YEAR, again.answers, again.remembered);
    expect(values(reading, "Assistansen Granbymodellen SFB")).toEqual([4_680_000, 4_900_000]);
    expect(line(reading, "Assistansen Granbymodellen SFB").remembered).toBe(true);
    expect(values(reading, "Sjuklöner")).toEqual([90_000, 84_000]);
  });

  test("the unit is read anew: a memory of tkr does not make tkr of kronor", () => {
    expect(JSON.stringify(memory)).not.toMatch(/"unit"/);
  });

  test("another table is not read by it", () => {
    expect(
      recalled(
        memory,
        read([
          ["tkr", 2025],
          ["Hemtjänst", 1],
          ["LSS", 2],
        ]),
      ),
    ).toBeUndefined();
  });

  test("the yardstick beats the memory", () => {
    const wrong = THIS_YEAR.map((row) =>
      row.map((cell) => (typeof cell === "number" && cell < -1000 ? cell / 1000 : cell)),
    );
    const again = recalled(memory, read(wrong));
    const reading = read(wrong, again?.answers, again?.remembered);
    expect(line(reading, "Assistansen Granbymodellen SFB").question?.problem).toBe("unit");
  });
});
