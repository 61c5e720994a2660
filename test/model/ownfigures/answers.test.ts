import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { takenFigures } from "../../../src/ownfigures/taken/takenFigures";
import { choose, line, read, values } from "./tables/asked";

describe("what is asked and answered", () => {
  test("a block without years: the year of the title is asked for", () => {
    const rows = [
      ["Uppföljning 2025, tkr"],
      ["", "Budget", "Utfall"],
      ["SFB", 45000, 45867],
      ["LSS", 37500, 37069],
    ];
    expect(read(rows).lines.every(({ state }) => state === "ask")).toBe(true);
    const reading = read(rows, choose(rows, NO_ANSWERS, "", "2025"));
    expect(values(reading, "SFB")).toEqual([45_000_000, 45_867_000]);
    expect(reading.baseYear).toBe(2025);
  });

  test("a block without any year", () => {
    const rows = [
      ["", "Budget", "Utfall"],
      ["SFB tkr", 45000, 45890],
      ["LSS tkr", 37500, 37069],
    ];
    expect(read(rows).questions[0]?.text).toBe(
      "Inget år står över talen. Vilket år gäller tabellen?",
    );
    expect(values(read(rows, choose(rows, NO_ANSWERS, "", "2024")), "LSS tkr")).toEqual([
      37_500_000, 37_069_000,
    ]);
  });

  test("a year twice: one column is chosen, the other is left out", () => {
    const rows = [
      ["tkr", 2023, 2024, 2024, 2025],
      ["SFB", 39868, 45138, 45638, 45868],
      ["LSS", 34184, 36519, 36519, 37069],
    ];
    expect(read(rows).lines.map(({ state }) => state)).toEqual(["ask", "ask"]);
    const reading = read(rows, choose(rows, NO_ANSWERS, "", "Använd \u201d2024 (2)\u201d"));
    expect(values(reading, "SFB")).toEqual([39_868_000, 45_638_000, 45_868_000]);
  });

  const twice = [
    ["tkr", 2024, 2025],
    ["Personlig assistans SFB Norr", 20000, 21000],
    ["Personlig assistans SFB", 25000, 24000],
    ["SFB", 3000, 3100],
  ];

  test("two rows for one thing: one of them, or both together", () => {
    expect(line(read(twice), "/SFB".slice(1)).state).toBe("ask");
    const one = choose(twice, NO_ANSWERS, "SFB", "Använd \u201dPersonlig assistans SFB\u201d");
    expect(values(read(twice, one), "Personlig assistans SFB")).toEqual([25_000_000, 24_000_000]);
    const both = choose(twice, NO_ANSWERS, "SFB", "Lägg ihop");
    const own = takenFigures(read(twice, both));
    expect(own.base.outturnSfb).toBe(27_100_000);
  });

  test("hours of a month are made hours of a year", () => {
    const rows = [
      ["Personlig assistans", 2024, 2025],
      ["LSS-timmar per månad", 9150, 9017],
      ["LSS tkr", 36519, 37069],
    ];
    const answers = choose(rows, NO_ANSWERS, "LSS-timmar per månad", "Ja, gånger 12");
    // 9 017 × 12 = 108 204.
    expect(values(read(rows, answers), "LSS-timmar per månad")).toEqual([109_800, 108_204]);
  });

  test("a unit that is not what the text says", () => {
    const rows = [
      ["Personlig assistans, tkr", 2024, 2025],
      ["SFB brukare", 126, 131],
      ["SFB", 45138077, 45867973],
    ];
    expect(line(read(rows), "SFB").question?.text).toBe(
      "Kostnad SFB: enheten anges som tkr, men mot personerna eller timmarna är beloppen något annat. Är beloppen i kr, tkr eller mnkr?",
    );
    const answers = choose(rows, NO_ANSWERS, "SFB", "kr");
    expect(values(read(rows, answers), "SFB")).toEqual([45_138_077, 45_867_973]);
  });

  test("mixed units in one block: each row is in its own", () => {
    const rows = [
      ["", 2024, 2025],
      ["SFB mnkr", 45.14, 45.87],
      ["LSS tkr", 36519, 37069],
    ];
    expect(values(read(rows), "SFB mnkr")).toEqual([45_140_000, 45_870_000]);
    expect(values(read(rows), "LSS tkr")).toEqual([36_519_000, 37_069_000]);
  });

  test("a total that does not equal its parts is shown with the difference", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["SFB", 45138, 45868],
      ["LSS", 36519, 37069],
      ["Summa personlig assistans", 83157, 82937],
    ];
    const sum = line(read(rows), "Summa personlig assistans");
    expect(sum.question?.text.replace(/\s/g, " ")).toBe(
      "Summan är inte lika med delarna: 2024 är den 83 157, men raderna ovanför är tillsammans 81 657 (skillnad 1 500). Ska summan användas ändå?",
    );
    expect(
      values(
        read(rows, choose(rows, NO_ANSWERS, "Summa personlig assistans", "Använd")),
        "Summa personlig assistans",
      ),
    ).toEqual([83_157_000, 82_937_000]);
  });

  test("costs of both signs: the rows say which it is", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["SFB kostnad", -45138, -45868],
      ["LSS kostnad", 36519, 37069],
    ];
    const answers = choose(
      rows,
      choose(rows, NO_ANSWERS, "SFB kostnad", "Kostnad är minus"),
      "LSS kostnad",
      "Kostnad är plus",
    );
    const reading = read(rows, answers);
    expect([values(reading, "SFB kostnad"), values(reading, "LSS kostnad")]).toEqual([
      [45_138_000, 45_868_000],
      [36_519_000, 37_069_000],
    ]);
  });

  test("the switches: a unit that no text says, and costs as plus", () => {
    const rows = [
      ["", 2024, 2025],
      ["SFB kostnad", 4680, 4900],
      ["LSS kostnad", 1865, 2040],
    ];
    expect(read(rows).unit).toEqual({ from: "nothing" });
    const reading = read(rows, { lines: {}, block: { unit: 1000 } });
    expect(values(reading, "SFB kostnad")).toEqual([4_680_000, 4_900_000]);
    expect(reading.unit).toEqual({ value: 1000, from: "answer" });
  });

  test("labels that are swapped change places", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["SFB brukare", 126, 131],
      ["LSS timmar", 109800, 108200],
      ["Kostnad LSS", 44976, 45867],
      ["Kostnad SFB", 36519, 37069],
    ];
    const reading = read(rows, choose(rows, NO_ANSWERS, "Kostnad SFB", "Byt plats"));
    expect(line(reading, "Kostnad SFB")).toMatchObject({ state: "taken", meaning: "lss.cost" });
    expect(takenFigures(reading).base).toMatchObject({
      outturnSfb: 45_867_000,
      outturnLss: 37_069_000,
    });
  });

  test("words that are not known are asked about, and any row may be said to be anything", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["Blåbärspaj SFB", 45138, 45868],
    ];
    expect(line(read(rows), "Blåbärspaj SFB").question?.text).toBe(
      "Raden har ord som inte förstods: blåbärspaj. Vad är raden?",
    );
    const answers = choose(rows, NO_ANSWERS, "Blåbärspaj SFB", "Kostnad SFB");
    expect(values(read(rows, answers), "Blåbärspaj SFB")).toEqual([45_138_000, 45_868_000]);
    const other = choose(rows, NO_ANSWERS, "Blåbärspaj SFB", "Kostnad totalt");
    expect(line(read(rows, other), "Blåbärspaj SFB").meaning).toBe("total.cost");
  });

  test("nothing that can be read says what to do", () => {
    expect(
      read([
        ["Hej", "Hopp"],
        ["SFB", "mycket"],
      ]).notes,
    ).toEqual([
      "Inga år och inga rubriker (Budget, Utfall) hittades. Markera hela tabellen med rubrikraden.",
    ]);
    expect(read([]).lines).toEqual([]);
  });

  test("a total that equals its parts says so", () => {
    const rows = [
      ["tkr", 2024, 2025],
      ["SFB", 45138, 45868],
      ["LSS", 36519, 37069],
      ["Summa personlig assistans", 81657, 82937],
    ];
    const sum = line(read(rows), "Summa personlig assistans");
    expect(sum.reason).toBe("Kostnad totalt: utfall, tkr. Lika med summan av 2 rader.");
    expect(sum.sumOf).toHaveLength(2);
  });

  test("a 0 in a year that is not filled in is asked about, and may be left out", () => {
    const rows = [
      ["tkr", 2023, 2024, 2025],
      ["SFB", 19800, 20450, 0],
    ];
    expect(line(read(rows), "SFB").question?.text).toBe(
      "Kostnad SFB: 2025 är 0. Är det ett värde, eller saknas uppgiften?",
    );
    const reading = read(rows, choose(rows, NO_ANSWERS, "SFB", "Uppgiften saknas"));
    expect(values(reading, "SFB")).toEqual([19_800_000, 20_450_000]);
    expect(reading.baseYear).toBe(2024);
  });
});
