import { readBlock } from "../../../src/ownfigures/readBlock";
import { atOnce } from "../../../src/steps/atOnce";
import { decodedTextSteps } from "../../../taskpane/ownfigures/file/decodedTextSteps";
import { readTableText } from "../../../taskpane/ownfigures/file/readTableText";
import { bytesOf, takenOf, THIS_YEAR, type Written } from "../ledger/ledgerFile";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly written?: Written;
  /** What is taken without a question, worked out by hand. */
  readonly taken: Readonly<Record<string, number>>;
  /** A part of what is asked. */
  readonly asks?: string;
  readonly notes?: string;
}

/** Persons and hours that the amounts are in proportion to: units are told by them. */
const head = (sign: string, ...years: readonly string[]): string =>
  ["Personlig assistans, tkr", ...years].join(sign);
const COSTS = {
  "sfb.cost outturn 2024": 4_760_500,
  "sfb.cost outturn 2025": 4_896_250,
};

const CASES: readonly Case[] = [
  {
    name: "semicolon, comma, Windows-1252",
    text: `${head(";", "2024", "2025")}\r\nUtfall: kostnad för assistansersättning SFB;4760,5;4896,25\r\n`,
    written: "cp1252",
    taken: COSTS,
    notes: "Kolumnerna skiljs åt med semikolon.",
  },
  {
    name: "tabs and thousands with no-break spaces, as copied out of a sheet",
    text: `${head("\t", "2024", "2025")}\nKostnad SFB, utfall\t4\u00a0760,5\t4\u00a0896,25\n`,
    written: "utf8",
    taken: COSTS,
  },
  {
    name: "Unicode text out of Excel",
    text: `${head("\t", "2024", "2025")}\r\nKostnad SFB, utfall\t4 760,5\t4 896,25\r\n`,
    written: "utf16",
    taken: COSTS,
  },
  {
    name: "comma between columns, point before decimals",
    text: `"Personlig assistans, tkr",2024,2025\n"Kostnad SFB, utfall",4760.5,4896.25\n`,
    taken: COSTS,
    notes: "Decimaltecknet är punkt.",
  },
  {
    name: "comma between columns, thousands with comma in quotes",
    text: `"Personlig assistans, tkr",2024,2025\n"Kostnad SFB, utfall","4,760.50","4,896.25"\n`,
    taken: COSTS,
  },
  {
    name: "thousands with points and decimals with comma",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;4.760,5;4.896,25\n`,
    taken: COSTS,
  },
  {
    name: "UTF-8 with a mark first",
    text: `${head(";", "2024", "2025")}\nKostnad för SFB, utfall;4760,5;4896,25\n`,
    written: "utf8bom",
    taken: COSTS,
  },
  {
    name: "Excel's line that names the separator",
    text: `sep=|\r\n${head("|", "2024", "2025")}\r\nKostnad SFB, utfall|4760,5|4896,25\r\n`,
    taken: COSTS,
    notes: "lodstreck",
  },
  {
    name: "names with semicolons, quotes and line ends in quotes",
    text: `${head(";", "2024", "2025")}\n"Kostnad ""SFB"",\nutfall";4760,5;4896,25\n`,
    taken: COSTS,
  },
  {
    name: "a text kept with = and quotes, and minus signs of all kinds",
    text: `${head(";", '="2024"', '="2025"')}\nKostnad SFB, utfall;\u22124760,5;-4896,25\n`,
    written: "utf8",
    taken: COSTS,
  },
  {
    name: "months",
    text: "Utfall, tkr;2026-01;2026-02;2026-03\nSFB;438,5;396;503,25\n",
    taken: {
      "sfb.cost outturn 2026-01": 438_500,
      "sfb.cost outturn 2026-02": 396_000,
      "sfb.cost outturn 2026-03": 503_250,
    },
  },
  {
    name: "a sum is not taken beside its parts",
    text: "Utfall, kr;2025\nKostnad SFB;4896000\nKostnad LSS;1955000\nSumma;6851000\n",
    taken: {
      ...{ "sfb.cost outturn 2025": 4_896_000, "lss.cost outturn 2025": 1_955_000 },
      "total.cost outturn 2025": 6_851_000,
    },
  },
  {
    name: "figures before their headings' year: the unit in the heading of each column",
    text: "År;Utfall SFB (tkr)\n2024;4760,5\n2025;4896,25\n",
    taken: COSTS,
  },
  {
    name: "a number that may be thousands or decimals is asked about, where nothing else tells",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;4,760;4,896\n`,
    taken: {},
    asks: "kan läsas på två sätt",
  },
  {
    name: "109.800 is asked about",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;109.800;112.400\n`,
    taken: {},
    asks: "kan läsas på två sätt",
  },
  {
    name: "and with a minus after it, a note's mark, or what it is in",
    text: `${head(";", "2022", "2023", "2024", "2025")}\nKostnad SFB, utfall;4,760-;4,760*;4,760 tkr;kr 4,896\n`,
    taken: {},
    asks: "kan läsas på två sätt",
  },
  {
    name: "signs, brackets and marks around thousands",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;4.760,5-;(4.896,25)*\n`,
    taken: COSTS,
  },
  {
    name: "lines that end in different ways",
    text: `${head(";", "2024", "2025")}\r\nKostnad SFB, utfall;4760,5;4896,25\nKostnad LSS;1955;2010\r\nPersoner SFB;14;14\r\n`,
    taken: {
      ...COSTS,
      ...{ "lss.cost outturn 2024": 1_955_000, "lss.cost outturn 2025": 2_010_000 },
      ...{ "sfb.persons outturn 2024": 14, "sfb.persons outturn 2025": 14 },
    },
  },
  {
    name: "a return alone ends the lines",
    text: `${head(";", "2024", "2025")}\rKostnad SFB, utfall;4760,5;4896,25\r`,
    taken: COSTS,
  },
  {
    name: "a long table with its unit in thousands, a sum and a note below it",
    text: "År;Del;Slag;Belopp (1000-tal kr)\n2024;SFB;Utfall;4760,5\n2024;LSS;Utfall;1955\n2025;SFB;Utfall;4896,25\n2025;LSS;Utfall;2010\nSumma;;;13621,75\n* preliminärt\n",
    taken: {
      ...COSTS,
      "lss.cost outturn 2024": 1_955_000,
      "lss.cost outturn 2025": 2_010_000,
    },
  },
  {
    name: "a cost with a revenue of the same part and no net is asked about; another part's is not",
    text: "Tkr;2024;2025\nKostnad SFB;4900;5000\nIntäkt SFB;-140;-104\nErsättning från Försäkringskassan;-7;-8\nKostnad LSS, assistans;1955;2010\n",
    taken: { "lss.cost outturn 2024": 1_955_000, "lss.cost outturn 2025": 2_010_000 },
    asks: "intäkter står på en egen rad (\u201dIntäkt SFB\u201d)",
  },
  {
    name: "a year that is not what its months come to",
    text: `Utfall, tkr;${Array.from({ length: 12 }, (_, k) => `2025-${String(k + 1).padStart(2, "0")}`).join(";")};2025\nSFB;${"400;".repeat(12)}5200\nLSS;${"100;".repeat(12)}1206\n`,
    // 12 × 400 is 4 800; 12 × 100, each rounded off by a half, may be 1 206.
    taken: {
      "lss.cost outturn 2025": 1_206_000,
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, k) => [
          `lss.cost outturn 2025-${String(k + 1).padStart(2, "0")}`,
          100_000,
        ]),
      ),
    },
    asks: "månaderna 2025 är tillsammans 4\u00a0800 men året är 5\u00a0200",
  },
  {
    name: "two decimal signs in one file: what may be either is asked about",
    text: `${head(";", "2023", "2024", "2025")}\nKostnad SFB, utfall;4,700;4760,5;4896.25\n`,
    taken: {},
    asks: "kan läsas på två sätt",
    notes: "Talen har både punkt och komma som decimaltecken.",
  },
  {
    name: "part of a year is no year",
    text: "Utfall, tkr;jan-aug 2025\nKostnad SFB;3200,5\n",
    taken: {},
  },
  {
    name: "text like a formula is a label and no sum",
    text: `${head(";", "2025")}\n=1+1;4896,25\n@SUM(A1);1\nKostnad SFB, utfall;4896,25\n`,
    taken: { "sfb.cost outturn 2025": 4_896_250 },
    asks: "Raden har ord som inte förstods",
  },
  {
    name: "a last row with fewer cells is told",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;4760,5;4896,25\nPersoner SFB;14\n`,
    taken: { ...COSTS, "sfb.persons outturn 2024": 14 },
    notes: "Den sista raden har färre kolumner än de andra",
  },
  {
    name: "no figure where a dash stands",
    text: `${head(";", "2024", "2025")}\nKostnad SFB, utfall;-;4896,25\n`,
    taken: { "sfb.cost outturn 2025": 4_896_250 },
  },
];

describe("tables as text", () => {
  test.each(CASES)("$name", ({ text, written = "latin9", taken, asks, notes }) => {
    const table = readTableText(atOnce(decodedTextSteps(bytesOf(text, written))).text);
    const reading = readBlock(table, { thisYear: THIS_YEAR });
    expect(reading.questions).toEqual([]);
    expect(takenOf(reading)).toEqual(taken);
    const asked = reading.lines.flatMap(({ question }) => question?.text ?? []);
    if (asks === undefined) expect(asked).toEqual([]);
    else expect(asked.join(" ")).toContain(asks);
    if (notes !== undefined) expect(table.notes.join(" ")).toContain(notes);
  });
});

describe("what cannot be told apart is refused, with the row", () => {
  test.each([
    ["a quote that is missing", 'A;2025\n"Kostnad SFB;1\nB;2\n', "ett citattecken saknas"],
    ["a quote within a cell", 'A;2025\n"Kostnad" SFB;1\n', "ett citattecken"],
    [
      "commas between columns and before decimals",
      "Utfall tkr,2024,2025\nSFB,4760,5,4896,25\n",
      "Rad 2 har fler kolumner än rubrikerna",
    ],
    ["words without columns", "Personlig assistans\n2025\n", "Ingen tabell hittades"],
    ["a workbook", "PK\u0003\u0004", "öppna den i Excel"],
    ["a list of rows in thousands", "A;1\n".repeat(1_001), "Tabellen har 1001 rader"],
    ["a text of millions of letters", "A;1\n".repeat(1_300_000), "Texten är för lång"],
  ])("%s", (_, text, message) => {
    expect(() => readTableText(text)).toThrow(message);
  });
});
