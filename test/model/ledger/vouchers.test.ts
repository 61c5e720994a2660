import { type Case, check } from "./ledgerCase";
import { NAMES } from "./ledgerFile";

const HEAD = { SIETYP: "4" };
const BANK = '#KONTO 1930 "Bank"';

const voucher = (name: string, date: string, rows: readonly string[]): readonly string[] => [
  `#VER ${name} ${date} "Text"`,
  "{",
  ...rows.map((row) => `  ${row}`),
  "}",
];
const paid = (amount: string, more = "", of = '{21 "51331"}'): readonly string[] => [
  `#TRANS 4538 ${of} ${amount} ${more}`,
  `#TRANS 1930 {} -${amount} ${more}`,
];

const CASES: readonly Case[] = [
  {
    name: "transactions, period balances and the year's balance are one cost",
    lines: [
      ...NAMES,
      BANK,
      "#RES 0 4538 350.00",
      "#PSALDO 0 202601 4538 {} 100.00",
      "#PSALDO 0 202602 4538 {} 250.00",
      '#PSALDO 0 202602 4538 {21 "51331"} 250.00',
      ...voucher("A 1", "20260115", paid("100.00")),
      ...voucher("A 2", "20260220", paid("250.00")),
    ],
    taken: { "sfb.cost outturn 2026-01": 100, "sfb.cost outturn 2026-02": 250 },
  },
  {
    // Specification 4B, #RTRANS: porto 960 is corrected to 800.
    name: "an added row is followed by its copy and counts once",
    lines: [
      ...NAMES,
      "#RES 0 4538 800.00",
      ...voucher("A 1", "20260101", [
        "#TRANS 1930 { } -1200.00",
        "#TRANS 2640 { } 240.00",
        "#TRANS 4538 { } 960.00",
        "#RTRANS 1930 { } 200.00",
        "#TRANS 1930 { } 200.00",
        "#RTRANS 2640 { } -40.00",
        "#TRANS 2640 { } -40.00",
        "#RTRANS 4538 { } -160.00",
        "#TRANS 4538 { } -160.00",
      ]),
    ],
    taken: { "sfb.cost outturn 2026-01": 800 },
  },
  {
    // Specification 4B, #BTRANS: 800 was taken away from one account and put on another.
    name: "a row that was taken away is not counted",
    lines: [
      ...NAMES,
      "#RES 0 4538 800.00",
      ...voucher('"" ""', "20260101", [
        "#TRANS 1930 { } -1000.00",
        "#TRANS 2640 { } 200.00",
        "#BTRANS 4641 { } 800.00",
        "#RTRANS 4538 { } 800.00",
        "#TRANS 4538 { } 800.00",
      ]),
    ],
    taken: { "sfb.cost outturn 2026-01": 800 },
  },
  {
    name: "an added row without its copy counts where the voucher balances with it alone",
    lines: [
      ...NAMES,
      ...voucher("A 1", "20260101", ["#TRANS 1930 {} -500.00", "#RTRANS 4538 {} 500.00"]),
    ],
    said: { importfil: "Det är allt som är bokfört" },
    taken: { "sfb.cost outturn 2026-01": 500 },
  },
  {
    name: "added rows without their copies in a voucher that balances are not left out in silence",
    lines: [
      ...NAMES,
      "#RES 0 4538 100.00",
      ...voucher("A 1", "20260101", [
        ...paid("100.00"),
        "#RTRANS 4538 {} 50.00",
        "#RTRANS 1930 {} -50.00",
      ]),
    ],
    asks: ["Verifikation A 1, 2026-01-01 har tillagda rader (#RTRANS) utan den rad som ska följa."],
    taken: {},
  },
  {
    name: "added rows first and their copies after them",
    lines: [
      ...NAMES,
      "#RES 0 4538 150.00",
      ...voucher("A 1", "20260101", [
        ...paid("100.00"),
        "#RTRANS 4538 {} 50.00",
        "#RTRANS 1930 {} -50.00",
        "#TRANS 4538 {} 50.00",
        "#TRANS 1930 {} -50.00",
      ]),
    ],
    taken: { "sfb.cost outturn 2026-01": 150 },
  },
  {
    name: "vouchers tell the total where the balances stand on objects together and there is none of the year",
    lines: [
      ...NAMES,
      BANK,
      '#PSALDO 0 202601 4538 {20 "4101" 21 "51331"} 100.00',
      '#PSALDO 0 202601 4538 {20 "4101"} 40.00',
      ...voucher("A 1", "20260115", paid("100.00", "", '{20 "4101" 21 "51331"}')),
      ...voucher("A 2", "20260116", paid("40.00", "", '{20 "4101"}')),
    ],
    taken: { "sfb.cost outturn 2026-01": 140 },
  },
  {
    name: "a voucher that does not balance is asked about, with the difference",
    lines: [
      ...NAMES,
      "#RES 0 4538 100.00",
      ...voucher("A 7", "20260115", ["#TRANS 4538 {} 100.00", "#TRANS 1930 {} -90.00"]),
    ],
    asks: ["Verifikation A 7, 2026-01-15 balanserar inte: skillnaden är 10,00."],
    taken: {},
  },
  {
    name: "vouchers that do not cover the year give way to its period balances",
    lines: [
      ...NAMES,
      ...["4538", "4641", "5011", "3511", "4539"].flatMap((account) => [
        `#RES 0 ${account} 300.00`,
        `#PSALDO 0 202601 ${account} {} 200.00`,
        `#PSALDO 0 202602 ${account} {} 100.00`,
        `#PSALDO 0 202601 ${account} {21 "51331"} 200.00`,
        `#PSALDO 0 202602 ${account} {21 "51331"} 100.00`,
      ]),
      ...voucher("A 1", "20260215", paid("100.00")),
    ],
    taken: {
      ...{ "sfb.cost outturn 2026-01": 200, "sfb.cost outturn 2026-02": 100 },
      ...{ "lss.cost outturn 2026-01": 200, "lss.cost outturn 2026-02": 100 },
    },
    notes: ["Periodsaldona används i stället."],
  },
  {
    name: "a file of vouchers alone may not be all that is booked",
    head: { SIETYP: "4", "RAR 0": "-" },
    lines: [...NAMES, ...voucher("L 1", "20260331", paid("10.00"))],
    asks: ["Filen har bara verifikationer och inga saldon"],
    taken: { "sfb.cost outturn 2026-03": 10 },
  },
  {
    name: "a row with a day in another month than its voucher's is asked about: the voucher's month",
    lines: [
      ...NAMES,
      "#RES 0 4538 10.00",
      ...voucher("A 1", "20260202", paid("10.00", "20260131")),
    ],
    said: { "eget datum": "Verifikationens månad" },
    asks: ["konteringsrader har ett eget datum i en annan månad än sin verifikation"],
    taken: { "sfb.cost outturn 2026-02": 10 },
  },
  {
    name: "the same, and the row's own month",
    lines: [
      ...NAMES,
      "#RES 0 4538 10.00",
      ...voucher("A 1", "20260202", paid("10.00", "20260131")),
    ],
    said: { "eget datum": "Radens egen månad" },
    taken: { "sfb.cost outturn 2026-01": 10 },
  },
  {
    name: "a voucher outside the file's years is named",
    lines: [
      ...NAMES,
      "#RES 0 4538 10.00",
      ...voucher("A 1", "20260115", paid("10.00")),
      ...voucher("A 2", "20251231", paid("5.00")),
    ],
    asks: ["Verifikation A 2, 2025-12-31 ligger utanför filens räkenskapsår och är inte med."],
    notes: ["konteringsrader ligger utanför filens räkenskapsår"],
    taken: {},
  },
  {
    name: "a voucher without a day that can be read is named",
    lines: [...NAMES, "#RES 0 4538 10.00", ...voucher("A 3", "20260230", paid("10.00"))],
    asks: ["Verifikation A 3 har inget datum och är inte med."],
    taken: {},
  },
  {
    name: "quotes, marked quotes, backslashes, brackets and tabs in texts",
    lines: [
      ...NAMES,
      '#RES\t0\t4538\t"60.00"',
      ...voucher("A 1", "20260115", [
        '#TRANS 4538 {"21" "51331"} "10.00" 20260115 "Rad \\"ett\\" {7} C:\\temp" 2 "AN"',
        '#TRANS\t"4538"\t{21\t51331}\t20.00',
        '#TRANS 4538 { 21 "51331" 20 "4101" } 30.00 "" "" 0',
        "#TRANS 1930 {} -60.00",
      ]),
    ],
    taken: { "sfb.cost outturn 2026-01": 60 },
  },
  {
    name: "a quote that is missing after the amount leaves the amount; before it the row is asked about",
    lines: [
      ...NAMES,
      "#RES 0 4538 10.00",
      "#RES 0 4641 5.00",
      ...voucher("A 1", "20260115", [
        '#TRANS 4538 {21 "51331"} 10.00 20260115 "Rad utan slut',
        '#TRANS 4641 {21 "51331} 5.00',
        "#TRANS 1930 {} -15.00",
      ]),
    ],
    asks: ["Konto 4538: Verifikation A 1, 2026-01-15 balanserar inte: skillnaden är −5,00."],
    notes: ["Konto 4641: Rad 22 kan inte läsas: ett citattecken saknas."],
    taken: {},
  },
];

describe("vouchers", () => {
  test.each(CASES)("$name", (each) => {
    check(each, HEAD);
  });
});
