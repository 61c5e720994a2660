import { formatDay } from "../../../src/calendar/day";
import { readCaseList } from "../../../src/cases/list/readCases";
import type { Cell } from "../../../src/labelled/cell";

type Rows = readonly (readonly Cell[])[];

const HEADING = ["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka"];
const read = (cells: Rows) => {
  const { rows, problems } = readCaseList(cells);
  return {
    rows: rows.map(({ name, law, from, through, hours }) => [
      ...[name, law, formatDay(from)],
      ...[through === undefined ? "" : formatDay(through), hours],
    ]),
    problems: problems.map(({ message }) => message),
  };
};

describe("lists as municipalities and their systems write them", () => {
  test.each([
    ["Beslut fr.o.m.", "Beslut t.o.m."],
    ["Beslutsperiod från", "Beslutsperiod till"],
    ["Gäller fr.o.m.", "Gäller t.o.m."],
    ["Giltig från", "Giltig till"],
    ["Beslutsstart", "Beslutsslut"],
    ["Period start", "Period slut"],
    ["Insats startdatum", "Insats slutdatum"],
    ["Beviljat från och med", "Beviljat till och med"],
  ])("the decision's days under %s and %s", (from, through) => {
    const heading = ["Ärendenr", "Beslutsdatum", "Lagstöd", from, through, "Tim/vecka"];
    // Beslutsdatum is the day that it was taken, which the hours do not follow.
    const row = ["A-01", "2022-12-20", "LSS", "2023-02-01", "2026-05-31", "92,5"];
    expect(read([heading, row])).toEqual({
      rows: [["A-01", "LSS", "2023-02-01", "2026-05-31", 92.5]],
      problems: [],
    });
  });

  test("headings of their own, hours with their unit, and no end in words", () => {
    expect(
      read([
        ["Brukare nr", "Lag", "Startdatum", "Slutdatum", "Beslut tim/v"],
        ["B-1", "LSS", "2025-03-01", "tills vidare", "86,5 tim"],
        ["B-2", "Assistansersättning", "mars 2025", "t.v.", "120"],
        ["B-3", "LSS 9 § 2", 202503, 202602, "40 h/v"],
        ["B-4", "LSS", "202503", "9999-12-31", "40 tim per vecka"],
        ["B-5", "LSS", "2025-03-01", 2958465, 40],
        ["B-6", "LSS", "2025-03-01", "-", 40],
        ["Summa timmar", "", "", "", 326.5],
      ]),
    ).toEqual({
      rows: [
        ["B-1", "LSS", "2025-03-01", "", 86.5],
        ["B-2", "SFB", "2025-03-01", "", 120],
        ["B-3", "LSS", "2025-03-01", "2026-02-28", 40],
        ["B-4", "LSS", "2025-03-01", "", 40],
        ["B-5", "LSS", "2025-03-01", "", 40],
        ["B-6", "LSS", "2025-03-01", "", 40],
      ],
      problems: [],
    });
  });

  test.each<[string, readonly Cell[], string]>([
    [
      "hours a month",
      ["A1", "LSS", "2025-03-01", "", "173 h/månad"],
      "Rad 2: Timmar per vecka är ”173 h/månad” men ska vara ett tal.",
    ],
    [
      "a clock for hours",
      ["A1", "LSS", "2025-03-01", "", "86:30"],
      "Rad 2: Timmar per vecka är ”86:30” men ska vara ett tal. Skriv timmarna som ett tal: skriv 86,5.",
    ],
    [
      "a count of persons below the list",
      ["Antal brukare: 17", "", "", "", ""],
      "Rad 2: Lagrum saknas. Skriv SFB eller LSS.",
    ],
    [
      "a month that is none",
      ["A1", "LSS", 202513, "", 40],
      "Rad 2: Från är ”202513” men ska vara ett datum, till exempel 2025-03-10.",
    ],
    [
      "six digits that begin with the day's year",
      ["A1", "LSS", "250310", "", 40],
      "Rad 2: Från är ”250310” men ska vara ett datum, till exempel 2025-03-10.",
    ],
    [
      "a day with a short year that is a month too",
      ["A1", "LSS", 201012, "", 40],
      "Rad 2: Från är ”201012” men ska vara ett datum, till exempel 2025-03-10.",
    ],
    [
      "a day with a short year that Excel would count as a date of next century",
      ["A1", "LSS", 100101, "", 40],
      "Rad 2: Från är ”100101” men ska vara ett datum, till exempel 2025-03-10.",
    ],
    [
      "a grant that was refused",
      ["A1", "Avslag SFB", "2025-03-01", "", 40],
      "Rad 2: Lagrum är ”Avslag SFB”. Skriv SFB eller LSS.",
    ],
    [
      "another insats",
      ["A1", "LSS 9 § 4 kontaktperson", "2025-03-01", "", 4],
      "Rad 2: Lagrum är ”LSS 9 § 4 kontaktperson”. Skriv SFB eller LSS.",
    ],
  ])("%s is refused with its row", (_, row, message) => {
    expect(read([HEADING, row])).toEqual({ rows: [], problems: [message] });
  });

  test.each<[string, string, readonly Cell[], string]>([
    [
      "a share where kronor should be",
      "Timpris",
      [0.97],
      "Rad 2: Eget pris är 0,97 men ska vara kronor per timme; en andel av schablonbeloppet skrivs i kolumnen Prisfaktor.",
    ],
    [
      "a birth after the start",
      "Född",
      [51_203],
      "Rad 2: Födelseår är 2040, efter Från 2025-03-01. Rätta ett av dem.",
    ],
    [
      "a probability of no application",
      "Sannolikhet",
      [0.5],
      "Rad 2: Ansökan hos FK saknas, men Sannolikhet är ifyllt. Skriv dagen som SFB skulle gälla från.",
    ],
  ])("%s is refused", (_, heading, cells, message) => {
    const row = ["A1", "LSS", "2025-03-01", "", 40, ...cells];
    expect(read([[...HEADING, heading], row])).toEqual({ rows: [], problems: [message] });
  });

  test("a price may be written with kr, and a decided case is certain", () => {
    const cells = [
      [...HEADING, "Timpris", "Sannolikhet"],
      ["A1", "LSS", "2025-03-01", "", 40, "342,60 kr", 1],
    ];
    expect(readCaseList(cells).rows[0]?.ownPrice).toBe(342.6);
  });

  test("sums below the list without a name, or named elsewhere, are no cases", () => {
    const cells = [
      HEADING,
      ["A1", "LSS", "2025-03-01", "", 40],
      ["A2", "LSS", "2025-03-01", "", 60.5],
    ];
    expect(read([...cells, ["", "", "", "", 100.5]])).toEqual(read(cells));
    expect(read([...cells, ["", "Summa", "", "", 101]])).toEqual(read(cells));
    expect(read([...cells, ["", "", "", "", 101]]).problems).toEqual([
      "Rad 4: Ärende saknas. Skriv en kod för ärendet, till exempel A1.",
    ]);
  });

  const APPLIED = [...HEADING, "Ansökan hos FK", "Sannolikhet"];

  test("an application beside SFB of its own is refused: it would count twice", () => {
    const twice = [
      APPLIED,
      ["A1", "LSS", "2025-01-01", "", 40, "2025-06-01", 0.5],
      ["A1", "SFB", "2025-08-01", "", 60, "", ""],
    ];
    expect(read(twice).problems).toEqual([
      "Rad 2 och rad 3: ärendet ”A1” har en ansökan hos Försäkringskassan och SFB på en egen rad från 2025-08-01, och räknas då två gånger. Är den beviljad, ta bort den ur rad 2 och avsluta raden dagen före. Gäller den fler timmar för den som redan har SFB, ta bort den och låt raden gälla så länge ni tror.",
    ]);
  });

  test("an application that begins when the case has ended is refused: it would not count", () => {
    const ended = [APPLIED, ["A1", "LSS", "2025-01-01", "2025-05-31", 40, "2025-06-01", 0.5]];
    expect(read(ended).problems).toEqual([
      "Rad 2: ärendet ”A1” har en ansökan hos Försäkringskassan från 2025-06-01, efter Till 2025-05-31, och då räknas den inte. Låt LSS-raden gälla tills vidare, så räknas båda utfallen.",
    ]);
    const goesOn = [...ended, ["A1", "LSS", "2025-06-01", "", 50, "2025-06-01", 0.5]];
    expect(read(goesOn).problems).toEqual([]);
  });

  test("persons by their personnummer alone: what to write instead", () => {
    const cells = [
      ["Personnummer", "Lagrum", "Från"],
      ["19800101-1234", "SFB", "2025-01-01"],
    ];
    expect(() => readCaseList(cells)).toThrow(
      "kolumnen ”Ärende” saknas. Ta med raden med rubriker; den ska ha ”Ärende”, ”Lagrum”, ”Från”, i vilken ordning som helst. Personnummer läses inte: lägg till kolumnen Ärende med en kod för varje person",
    );
  });
});
