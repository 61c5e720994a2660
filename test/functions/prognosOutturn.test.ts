import { answer } from "./answers";

type Row = readonly unknown[];

describe("an outturn that is not given is not known", () => {
  const rows: Row[] = [
    ["Basår", 2025],
    ["SFB-personer i snitt", 10],
    ["LSS-personer i snitt", 3],
    ["LSS-timmar under basåret", 9000],
    ["Utfall SFB", 3_500_000],
    ["Budget", 4_400_000],
  ];
  const base = (more: Row[]) =>
    (answer("PROGNOS", [...rows, ...more], 2026) as Row[])[1]?.slice(1, 10) ?? [];

  test("so there is no total while LSS has persons, and no deviation", () => {
    expect(base([["Invånare", 1000]])).toEqual([3_500_000, "", "", "", 4_400_000, "", "", "", ""]);
  });

  test("with it the total is of what is given, and the rest of the row stays unknown", () => {
    expect(
      base([
        ["Utfall LSS", 1_000_000],
        ["Invånare", 1000],
      ]),
    ).toEqual([3_500_000, 1_000_000, "", 4_500_000, 4_400_000, -100_000, "", "", 4500]);
  });

  test.each<[string, Row[]]>([
    ["users of the own provider", [["Brukare i egen regi", 2]]],
    ["sick pay", [["Sjuklön per år", 5]]],
  ])("%s without an outturn leave the total unknown too", (_, more) => {
    expect(base([["Utfall LSS", 1_000_000], ...more])[3]).toBe("");
  });

  test("an outturn of 0 is known", () => {
    expect(base([["Utfall LSS", 0]])[3]).toBe(3_500_000);
  });
});
