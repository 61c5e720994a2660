import { NO_ANSWERS } from "../../../src/ownfigures/answers/answer";
import { memoryOf, recalled } from "../../../src/ownfigures/memory/memory";
import {
  bytesOf,
  fileOf,
  NAMES,
  readerOf,
  settled,
  takenOf,
  THIS_YEAR,
  type Written,
} from "./ledgerFile";

/** Labels and fields without quotes, brackets and spaces between, in code page 437: zlib.crc32 of Python 3.11. */
const SUMMED = [
  "#FLAGGA 0",
  "#FORMAT PC8",
  "#GEN 20260504",
  "#SIETYP 4",
  '#FNAMN "Åkommun \\"A\\""',
  "#RAR 0 20260101 20261231",
  '#KONTO 4538 "Ersättning till FK"',
  '#DIM 21 "Verksamhet"',
  "#RES 0 4538 10.00",
  '#VER A 1 20260115 "Text"',
  "{",
  '#TRANS 4538 {21 "51331"} 10.00',
  "#TRANS 1930 {} -10.00",
  "}",
];
const SUM = "930015110";
const LATIN_SUM = "2396039691";

const summed = (sum: string, records = SUMMED): string =>
  ["#KSUMMA", ...records, `#KSUMMA ${sum}`, ""].join("\r\n");

const questionsOf = (bytes: Uint8Array): readonly string[] =>
  readerOf(bytes)({ thisYear: THIS_YEAR }).questions.map(({ text }) => text);

describe("how a file is written", () => {
  const names = '#OBJEKT 21 "51331" "Personlig assistans, Öråš"';
  const lines = [...NAMES, names, '#PSALDO 0 202601 5011 {21 "51331"} 12.34'];

  test.each<[Written, string]>([
    ["cp437", "CP437"],
    ["cp1252", "Windows-1252"],
    ["latin9", "ISO 8859-15"],
    ["utf8", "UTF-8"],
    ["utf8bom", "UTF-8"],
    ["utf16", "UTF-16"],
  ])("%s is told by its letters", (written, told) => {
    // š is in neither of the letters of code page 437.
    const text = fileOf(lines).replaceAll("š", written === "cp437" ? "s" : "š");
    const { reading } = settled(readerOf(bytesOf(text, written)));
    expect(reading.notes[0]).toContain(`, ${told}.`);
    expect(reading.lines.map(({ label }) => label)).toEqual([
      `51331 Personlig assistans, Örå${written === "cp437" ? "s" : "š"} / 5011 Månadslön`,
    ]);
  });

  test("lines that are written in another way than the rest are read in their own, and said", () => {
    const [before = "", after = ""] = fileOf(lines).split('#KONTO 5011 "Månadslön"');
    const mixed = Buffer.concat([
      bytesOf(before, "cp437"),
      bytesOf('#KONTO 5011 "Månadslön"', "cp1252"),
      bytesOf(after.replace("š", "s"), "cp437"),
    ]);
    const { reading } = settled(readerOf(mixed));
    expect(reading.lines[0]?.label).toContain("5011 Månadslön");
    expect(reading.notes.join(" ")).toContain("Rad 9 är skrivna med en annan teckentabell");
  });

  test("lines that end with a return alone, as on an old Mac", () => {
    const text = fileOf(lines).replaceAll("\r\n", "\r").replaceAll("š", "s");
    const { reading } = settled(readerOf(bytesOf(text)));
    expect(reading.lines.map(({ label }) => label)).toEqual([
      "51331 Personlig assistans, Örås / 5011 Månadslön",
    ]);
    const mixed = bytesOf(text.replace("\r#KONTO 5011", "\n#KONTO 5011"));
    expect(settled(readerOf(mixed)).reading.lines[0]?.label).toContain("5011 Månadslön");
  });

  test("§ of code page 437", () => {
    const text = fileOf([
      ...NAMES,
      '#OBJEKT 21 "51332" "9 § 2 LSS"',
      '#PSALDO 0 202601 5011 {21 "51332"} 1',
    ]);
    expect(settled(readerOf(bytesOf(text))).reading.lines[0]?.label).toContain("9 § 2 LSS");
  });
});

describe("the check sum", () => {
  test.each<[string, string, Written]>([
    ["in code page 437", SUM, "cp437"],
    [
      "as a negative number, which the same bits may be written as",
      String(Number(SUM) | 0),
      "cp437",
    ],
    ["in the file's own letters", LATIN_SUM, "cp1252"],
  ])("right %s: nothing is asked", (_, sum, written) => {
    expect(questionsOf(bytesOf(summed(sum), written))).toEqual([]);
  });

  test("an amount that was changed afterwards is asked about", () => {
    const changed = SUMMED.map((record) => record.replace("10.00", "11.00"));
    expect(questionsOf(bytesOf(summed(SUM, changed)))).toEqual([
      expect.stringContaining("Filens kontrollsumma stämmer inte med innehållet"),
    ]);
  });

  test("begun and not ended: the file is cut", () => {
    const cut = summed(SUM).replace(/#KSUMMA \d+\r\n$/, "");
    expect(questionsOf(bytesOf(cut))).toEqual([expect.stringContaining("Filen är avklippt")]);
  });
});

describe("a file that was cut gives nothing in silence", () => {
  const whole = bytesOf(
    fileOf(
      [
        ...NAMES,
        "#RES 0 4538 300.00",
        "#VER A 1 20260115",
        "{",
        '#TRANS 4538 {21 "51331"} 100.00',
        "#TRANS 1930 {} -100.00",
        "}",
        "#VER A 2 20260215",
        "{",
        '#TRANS 4538 {21 "51331"} 200.00',
        "#TRANS 1930 {} -200.00",
        "}",
      ],
      { SIETYP: "4" },
    ),
  );
  const right = { "sfb.cost outturn 2026-01": 100, "sfb.cost outturn 2026-02": 200 };

  test("the whole of it", () => {
    const { reading } = settled(readerOf(whole));
    expect(reading.questions).toEqual([]);
    expect(takenOf(reading)).toEqual(right);
  });

  // Every place from the first balance on: what stands before it has no amounts.
  const first = Buffer.from(whole).indexOf("#RES");
  test("at every byte", () => {
    const wrong: string[] = [];
    for (let end = first; end < whole.length; end += 1) {
      const { reading } = settled(readerOf(whole.subarray(0, end)));
      const blocked = reading.questions.length > 0;
      const taken = takenOf(reading);
      const isRight = Object.entries(taken).every(
        ([key, value]) => right[key as keyof typeof right] === value,
      );
      // Without its last line's end the file is whole all the same.
      if (!blocked && !(isRight && Object.keys(taken).length !== 1)) {
        wrong.push(`${end}: ${JSON.stringify(taken)}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("what is no ledger's file", () => {
  test.each([
    ["an empty text", "", "Filen är ingen SIE-fil"],
    ["another text", "Personlig assistans;2025\n", "Filen är ingen SIE-fil"],
    ["a workbook", "PK\u0003\u0004", "öppna den i Excel"],
    ["a line without end", `#FLAGGA 0\n${"x".repeat(30_000)}`, "Rad 2 är för lång"],
  ])("%s", (_, text, message) => {
    expect(() => readerOf(bytesOf(text))).toThrow(message);
  });
});

describe("names of the user's own", () => {
  test("are texts, whatever they are", () => {
    const text = fileOf([
      '#DIM 21 "Verksamhet"',
      '#OBJEKT 21 "__proto__" "Personlig assistans"',
      '#OBJEKT 21 "constructor" "=HYPERLINK(\\"http://x\\")"',
      '#KONTO toString "=1+1"',
      '#PSALDO 0 202601 toString {21 "__proto__"} 5.00',
      '#PSALDO 0 202601 toString {21 "constructor"} 7.00',
    ]);
    const { reading } = settled(readerOf(bytesOf(text)), { "Kontot säger": "Kostnad SFB" });
    expect(reading.ledger?.groups.map(({ label, isShown }) => [label, isShown])).toEqual([
      ["__proto__ Personlig assistans", true],
      ['constructor =HYPERLINK("http://x")', false],
    ]);
    expect(takenOf(reading)).toEqual({ "sfb.cost outturn 2026-01": 5 });
  });
});

describe("the next month's file", () => {
  const month = (amounts: readonly string[]): Uint8Array =>
    bytesOf(
      fileOf(
        [
          ...NAMES.filter((each) => !each.startsWith("#DIM 21")),
          '#DIM 21 "Aktivitet"',
          ...amounts.map((amount, k) => `#PSALDO 0 20260${k + 1} 5011 {21 "51331"} ${amount}`),
          ...amounts.map((amount, k) => `#PSALDO 0 20260${k + 1} 6011 {21 "40710"} ${amount}`),
        ],
        { GEN: "20260704" },
      ),
    );
  const said = {
    dimensioner: "Aktivitet",
    "Kontot säger": "Underskott i egen regi",
    "har 1 konton": "Hoppa över dem",
  };

  test("is read as the last one was: dimension, accounts and verksamheter", () => {
    const first = settled(readerOf(month(["10.00", "20.00"])), said, {
      ...NO_ANSWERS,
      block: { groups: { "40710": true } },
    });
    expect(first.asked.length).toBeGreaterThan(0);
    const memory = memoryOf(first.reading, first.answers);
    const read = readerOf(month(["10.00", "20.00", "30.00"]));
    const before = read({
      thisYear: THIS_YEAR,
      answers: { ...NO_ANSWERS, block: { direction: "columns", ...memory.ledger } },
    });
    const again = recalled(memory, before);
    const { reading, asked } = settled(read, {}, again?.answers);
    expect(asked).toEqual([]);
    expect(takenOf(reading)).toEqual({
      ...{ "provider.cost outturn 2026-01": 20, "provider.cost outturn 2026-02": 40 },
      ...{ "provider.cost outturn 2026-03": 60 },
    });
  });
});
