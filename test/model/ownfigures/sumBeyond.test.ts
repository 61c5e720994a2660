import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { choose, line, read } from "./tables/asked";

/** A small municipality whose own provider is a cost and a revenue; its sum is of all five rows. */
const PROVIDER_APART = [
  ["Tkr", "Bokslut 2024", "Budget 2025"],
  ["Ersättning till Försäkringskassan, SFB 51 kap", 1688, 1750],
  ["Kostnad LSS", 3012.4, 3100],
  ["Egen regi, personalkostnad", 4655, 4700],
  ["Ersättning från Försäkringskassan", -3801, -3850],
  ["Sjuklön", 104, 110],
  ["Summa", 5658.4, 5810],
];

const budget = (answers = NO_ANSWERS) => takenFigures(read(PROVIDER_APART, answers)).series.budget;

test("a budget with rows that are not taken is asked about, and is else of the parts that are taken", () => {
  const { state, question } = line(read(PROVIDER_APART), "Summa");
  expect(state).toBe("ask");
  // 4 700 − 3 850.
  expect(question?.text).toContain("850 tkr av 5\u00a0810 tkr i budget 2025");
  expect(question?.text).toContain("”Egen regi, personalkostnad” och ”Ersättning från");
  const whole = choose(PROVIDER_APART, NO_ANSWERS, "Summa", "Hela summan ändå");
  expect(budget(whole)).toEqual([{ year: 2025, value: 5_810_000 }]);
  const parts = choose(PROVIDER_APART, NO_ANSWERS, "Summa", "Summan av delarna som hämtas");
  // 1 750 + 3 100 + 110.
  expect(budget(parts)).toEqual([{ year: 2025, value: 4_960_000 }]);
});

test("the same of a row that the user leaves out, in kronor, and nothing of a sum of what is taken", () => {
  const rows = [
    ["Kr", "Utfall 2024", "Budget 2025"],
    ["Kostnad SFB", 1_688_000, 1_750_000],
    ["Kostnad LSS", 3_012_400, 3_100_000],
    ["Underskott egen regi", 854_000, 850_000],
    ["Totalt", 5_554_400, 5_700_000],
  ];
  expect(line(read(rows), "Totalt").state).toBe("taken");
  const { key } = line(read(rows), "Underskott egen regi");
  const without = { lines: { [key]: { meaning: "skip" as const } }, block: {} };
  expect(line(read(rows, without), "Totalt").question?.text).toContain(
    "850\u00a0000 kr av 5\u00a0700\u00a0000 kr i budget 2025",
  );
});
