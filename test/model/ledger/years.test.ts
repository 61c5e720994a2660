import { type Case, check } from "./ledgerCase";
import { NAMES } from "./ledgerFile";

const sfb = (period: number, amount: string, objects = '{21 "51331"}'): string =>
  `#PSALDO 0 ${period} 4538 ${objects} ${amount}`;

const CASES: readonly Case[] = [
  {
    name: "type 1: the year that is over is taken, the one that is not is not",
    head: { SIETYP: "1", "RAR -1": "20250101 20251231" },
    lines: [
      '#KONTO 4538 "Ersättning till Försäkringskassan"',
      "#RES 0 4538 1230000.50",
      "#RES -1 4538 4896000.25",
    ],
    taken: { "sfb.cost outturn 2025": 4_896_000.25 },
    notes: ["2026: filen har bara årets saldon, och året är inte ett helt kalenderår."],
  },
  {
    name: "no type is type 1",
    head: { SIETYP: "-", GEN: "20270115" },
    lines: ['#KONTO 4538 "Ersättning till FK"', "#RES 0 4538 100.10"],
    taken: { "sfb.cost outturn 2026": 100.1 },
    notes: ["SIE 1"],
  },
  {
    name: "last year's periods with this year's number are last year's",
    head: { "RAR -1": "20250101 20251231", SIETYP: "2" },
    lines: [
      ...NAMES,
      "#RES 0 4538 10.00",
      "#RES -1 4538 77.00",
      "#PSALDO 0 202601 4538 {} 10.00",
      "#PSALDO 0 202511 4538 {} 70.00",
      "#PSALDO 0 202512 4538 {} 7.00",
    ],
    said: { dimensioner: "Ingen: läs bara på konto" },
    taken: {
      ...{ "sfb.cost outturn 2025-11": 70, "sfb.cost outturn 2025-12": 7 },
      ...{ "sfb.cost outturn 2025": 77, "sfb.cost outturn 2026-01": 10 },
    },
    notes: ["Saldon som har ett annat års nummer än sin period"],
  },
  {
    name: "years that are the same days would be added up: nothing is taken",
    head: { "RAR -1": "20260101 20261231" },
    lines: [...NAMES, sfb(202601, "10.00"), '#PSALDO -1 202601 4538 {21 "51331"} 10.00'],
    asks: ["Filens räkenskapsår (#RAR) går in i varandra"],
    // The question has no answer: it is shown so, and cannot be used.
    taken: { "sfb.cost outturn 2026-01": 40 },
  },
  {
    name: "last year's balance under its own number and this year's is one",
    head: { "RAR -1": "20250101 20251231" },
    lines: [
      ...NAMES,
      '#PSALDO -1 202511 4538 {21 "51331"} 70.00',
      '#PSALDO 0 202511 4538 {21 "51331"} 70.00',
    ],
    asks: ["Konto 4538: 2025: Samma saldo står mer än en gång i filen"],
    taken: {},
  },
  {
    name: "two years: each its own, a broken year has months and no whole year",
    head: { "RAR 0": "20250901 20260831", "RAR -1": "20240901 20250831" },
    lines: [
      ...NAMES,
      '#PSALDO -1 202508 4538 {21 "51331"} 11.00',
      sfb(202509, "22.00"),
      sfb(202604, "33.00"),
    ],
    taken: {
      "sfb.cost outturn 2025-08": 11,
      "sfb.cost outturn 2025-09": 22,
      "sfb.cost outturn 2026-04": 33,
    },
    notes: ["Räkenskapsåret 20250901–20260831 är inget kalenderår"],
  },
  {
    name: "the month that was not over when the file was written is left out, and said",
    lines: [...NAMES, sfb(202604, "10.00"), sfb(202605, "2.00")],
    taken: { "sfb.cost outturn 2026-04": 10 },
    notes: ["Belopp i maj 2026 hämtas inte: månaden var inte slut 2026-05-04"],
  },
  {
    name: "the balances reach no further than the file says",
    head: { OMFATTN: "20260331" },
    lines: [...NAMES, sfb(202603, "10.00"), sfb(202604, "2.00")],
    taken: { "sfb.cost outturn 2026-03": 10 },
    notes: ["Belopp i april 2026 hämtas inte"],
  },
  {
    name: "a year that nothing is booked at the end of is no whole year",
    head: { GEN: "20270201" },
    lines: [...NAMES, sfb(202611, "10.00")],
    taken: { "sfb.cost outturn 2026-11": 10 },
    notes: ["2026: inget är bokfört i december, så året räknas inte som ett helt år."],
  },
  {
    name: "a closing period is December's, and the year's",
    head: { GEN: "20270201" },
    lines: [...NAMES, sfb(202612, "10.00"), sfb(202613, "-4.50")],
    taken: { "sfb.cost outturn 2026-12": 5.5, "sfb.cost outturn 2026": 5.5 },
    notes: ["Bokslutsperioden (13 och senare) räknas till december."],
  },
  {
    name: "a period that is none is asked about, not left out in silence",
    lines: [...NAMES, sfb(202601, "10.00"), sfb(202600, "99.00")],
    asks: ["1 rader med belopp kan inte läsas och säger inte vilket konto de gäller"],
    taken: { "sfb.cost outturn 2026-01": 10 },
  },
  {
    name: "a year without a record of its days has no place",
    lines: [...NAMES, '#PSALDO -2 202401 4538 {21 "51331"} 7.00', sfb(202601, "1.00")],
    taken: { "sfb.cost outturn 2026-01": 1 },
    notes: ["Årsnummer -2 har belopp men inget räkenskapsår (#RAR) och är inte med."],
  },
];

describe("years and months", () => {
  test.each(CASES)("$name", (each) => {
    check(each);
  });
});
