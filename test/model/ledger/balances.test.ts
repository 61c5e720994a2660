import { type Case, check } from "./ledgerCase";
import { NAMES } from "./ledgerFile";

const sfb = (period: number, amount: string, objects = '{21 "51331"}'): string =>
  `#PSALDO 0 ${period} 4538 ${objects} ${amount}`;

const CASES: readonly Case[] = [
  {
    name: "type 2: months, and a budget by month",
    head: { SIETYP: "2" },
    lines: [
      '#KONTO 4538 "Ersättning till Försäkringskassan"',
      ...[1, 2, 3, 4].map((m) => `#PSALDO 0 20260${m} 4538 {} ${m}00.25`),
      ...Array.from({ length: 12 }, (_, k) => `#PBUDGET 0 ${202601 + k} 4538 {} 1000.50`),
      "#RES 0 4538 1001.00",
    ],
    taken: {
      "sfb.cost outturn 2026-01": 100.25,
      "sfb.cost outturn 2026-02": 200.25,
      "sfb.cost outturn 2026-03": 300.25,
      "sfb.cost outturn 2026-04": 400.25,
      // 12 × 1 000,50
      "sfb.cost budget 2026": 12_006,
      ...Object.fromEntries(
        Array.from({ length: 12 }, (_, k) => [
          `sfb.cost budget 2026-${String(k + 1).padStart(2, "0")}`,
          1_000.5,
        ]),
      ),
    },
  },
  {
    name: "type 3: the account's total and two dimensions are one cost",
    lines: [
      ...NAMES,
      ...["{}", '{21 "51331"}', '{20 "4101"}'].map((of) => sfb(202601, "400000.12", of)),
      "#RES 0 4538 400000.12",
    ],
    taken: { "sfb.cost outturn 2026-01": 400_000.12 },
  },
  {
    name: "an account that names the law is that law's, whatever verksamhet it lies on",
    lines: [
      ...NAMES,
      sfb(202601, "1000.00", "{}"),
      sfb(202601, "600.00"),
      sfb(202601, "300.00", '{21 "40710"}'),
      "#RES 0 4538 1000.00",
    ],
    // 600 on Personlig assistans, 300 on Grundskola and 100 on none.
    taken: { "sfb.cost outturn 2026-01": 1_000 },
  },
  {
    name: "rows told as transactions are: what has no object is no total (the year's balance tells)",
    lines: [
      ...NAMES,
      sfb(202602, "100.00", "{}"),
      sfb(202602, "60.00"),
      sfb(202602, "7.00", '{20 "4101"}'),
      "#RES 0 4538 167.00",
    ],
    taken: { "sfb.cost outturn 2026-02": 167 },
  },
  {
    name: "objects on several dimensions without a total cannot be added up",
    lines: [...NAMES, sfb(202602, "60.00"), sfb(202602, "60.00", '{20 "4101"}')],
    taken: {},
    notes: ["Konto 4538: 2026: Saldona står på flera dimensioner utan en total"],
  },
  {
    name: "an object that both dimensions stand on is told by the year's balance",
    lines: [
      ...NAMES,
      sfb(202602, "60.00"),
      sfb(202602, "60.00", '{20 "4101"}'),
      "#RES 0 4538 60.00",
    ],
    taken: { "sfb.cost outturn 2026-02": 60 },
  },
  {
    name: "period balances that the year's do not agree with are asked about",
    lines: [...NAMES, sfb(202601, "100.00"), "#RES 0 4538 250.00"],
    asks: ["periodsaldona ger 100,00\u00a0kr men årets saldo (#RES) är 250,00\u00a0kr"],
    taken: {},
  },
  {
    name: "credit is minus: what was repaid lessens the cost",
    lines: [...NAMES, sfb(202601, "500.00"), sfb(202602, "-120.40")],
    taken: { "sfb.cost outturn 2026-01": 500, "sfb.cost outturn 2026-02": -120.4 },
  },
  {
    name: "revenues and wages of a verksamhet are one answer, net",
    lines: [
      ...NAMES,
      '#PSALDO 0 202601 5011 {21 "51331"} 900.00',
      '#PSALDO 0 202601 3511 {21 "51331"} -650.55',
    ],
    said: { "har 2 konton": "Underskott i egen regi" },
    taken: { "provider.cost outturn 2026-01": 249.45 },
  },
  {
    name: "known items are in the cost of SFB and told apart in it",
    lines: [...NAMES, sfb(202602, "400.00"), '#PSALDO 0 202602 4539 {21 "51331"} 62.00'],
    said: { "netto 62": "Sena fakturor" },
    taken: { "sfb.cost outturn 2026-02": 462, "known.late outturn 2026-02": 62 },
  },
  {
    name: "a comma before the öre can mean nothing else; three decimals are asked about",
    lines: [...NAMES, sfb(202601, "10,50"), '#PSALDO 0 202601 4641 {21 "51331"} 10.505'],
    taken: { "sfb.cost outturn 2026-01": 10.5 },
    notes: ["Konto 4641: Rad 18 kan inte läsas: \u201d10.505\u201d är inget belopp."],
  },
  {
    name: "a space among thousands makes two numbers of one: never the first of them",
    lines: [...NAMES, sfb(202601, "1 234.50 0"), sfb(202602, "1")],
    asks: ["det står mer än ett belopp efter kontot"],
    taken: {},
  },
  {
    name: "a part of an account that lies on no object is not the verksamhet's",
    lines: [
      ...NAMES,
      "#PSALDO 0 202601 5011 {} 1000.00",
      '#PSALDO 0 202601 5011 {21 "51331"} 600.00',
      '#PSALDO 0 202601 5011 {21 "40710"} 300.00',
      '#PSALDO 0 202601 5011 {20 "4101"} 1000.00',
      "#RES 0 5011 1000.00",
    ],
    said: { "Kontot säger inte": "Underskott i egen regi" },
    taken: { "provider.cost outturn 2026-01": 600 },
  },
  {
    name: "a budget with its signs the other way round is asked about",
    lines: [...NAMES, sfb(202601, "400.00"), '#PBUDGET 0 202601 4538 {21 "51331"} -5000.00'],
    said: {
      "olika tecken": "Kostnad är minus i budgeten",
      "slutar före årets slut": "Det är hela årets budget",
    },
    asks: ["Budgeten och utfallet har olika tecken"],
    taken: { "sfb.cost outturn 2026-01": 400, "sfb.cost budget 2026": 5_000 },
    notes: ["Budgeten 2026 är inte fördelad på tolv månader i filen: bara årets summa hämtas."],
  },
  {
    name: "a budget that ends in May may be what was left of it when the file was cut",
    lines: [
      ...NAMES,
      sfb(202601, "400.00"),
      ...[1, 2, 3, 4, 5].map((m) => `#PBUDGET 0 20260${m} 4538 {21 "51331"} 100.00`),
    ],
    said: { "slutar före årets slut": "Hämta ingen budget" },
    asks: ["Budgeten slutar före årets slut: konto 4538 till och med maj 2026."],
    taken: { "sfb.cost outturn 2026-01": 400 },
  },
  {
    name: "the budget of a year that is no calendar year is told to be left",
    head: { "RAR 0": "20250901 20260831" },
    lines: [...NAMES, sfb(202509, "400.00"), '#PBUDGET 0 202509 4538 {21 "51331"} 100.00'],
    taken: { "sfb.cost outturn 2025-09": 400 },
    notes: ["Budgeten för räkenskapsåret 20250901–20260831 hämtas inte"],
  },
  {
    name: "an account's own rows that are no total, where no year's balance tells",
    lines: [
      ...NAMES,
      sfb(202601, "40.00", "{}"),
      sfb(202601, "60.00"),
      sfb(202602, "80.00"),
      "#PSALDO 0 202601 4641 {} 40.00",
      "#PSALDO 0 202602 4641 {} 3.00",
      '#PSALDO 0 202602 4641 {21 "40710"} 9.00',
    ],
    asks: ["Konto 4538: 2026: Objekten har mer än kontots eget saldo"],
    notes: ["Filen har inga saldon för året (#RES) att stämma av mot"],
    taken: { "lss.cost outturn 2026-01": 40, "lss.cost outturn 2026-02": 3 },
  },
  {
    name: "the same balance twice is not two, where nothing else tells",
    lines: [
      ...NAMES,
      ...[sfb(202601, "100.00"), sfb(202601, "100.00")],
      ...Array<string>(2).fill('#PSALDO 0 202601 4641 {21 "51331"} 7.00'),
      ...Array<string>(2).fill('#PBUDGET 0 202607 4641 {21 "51331"} 5.00'),
    ],
    asks: [
      "Konto 4538: 2026: Samma saldo står mer än en gång i filen",
      "Konto 4641: Budgeten: Samma saldo står mer än en gång i filen",
    ],
    taken: {},
  },
  {
    name: "three decimals may be thousands; four with zeros are öre",
    lines: [...NAMES, sfb(202601, "1.000"), sfb(202602, "2.5000"), "#RES 0 4538 2.50"],
    asks: ["\u201d1.000\u201d är inget belopp"],
    taken: {},
  },
  {
    name: "two objects of one dimension do not say whose the cost is",
    lines: [...NAMES, sfb(202601, "1.00", '{21 "51331" 21 "40710"}'), sfb(202602, "2.00")],
    asks: ["objektlistan har två objekt av samma dimension"],
    taken: {},
  },
  {
    name: "verksamhet before a longer name that has it",
    lines: [
      ...NAMES.filter((each) => !each.startsWith("#DIM 20")),
      '#DIM 20 "Verksamhetsområde"',
      sfb(202601, "60.00", "{}"),
      sfb(202601, "60.00", '{20 "4101"}'),
      sfb(202601, "60.00"),
      "#PSALDO 0 202601 5011 {} 9.00",
      '#PSALDO 0 202601 5011 {21 "51331"} 9.00',
    ],
    said: { "Kontot säger inte": "Underskott i egen regi" },
    taken: { "sfb.cost outturn 2026-01": 60, "provider.cost outturn 2026-01": 9 },
  },
  {
    name: "wages under a law, and what LSS gives besides assistance, are asked about",
    lines: [
      ...NAMES,
      '#OBJEKT 21 "513" "Omsorg"',
      '#KONTO 4642 "Köp av verksamhet LSS"',
      '#KONTO 5020 "Timlön SFB"',
      '#PSALDO 0 202601 4641 {21 "513"} 1.00',
      '#PSALDO 0 202601 4642 {21 "513"} 2.00',
      '#PSALDO 0 202601 5020 {21 "51331"} 4.00',
    ],
    asks: ["netto 2\u00a0kr", "netto 4\u00a0kr"],
    taken: { "lss.cost outturn 2026-01": 1 },
  },
  {
    name: "an account without a name is asked about by its number",
    lines: [...NAMES, '#PSALDO 0 202601 4999 {21 "51331"} 5.00'],
    taken: {},
    asks: ["Kontot säger inte vilken del det hör till"],
  },
  {
    name: "unknown records and lines that are none are said",
    lines: [...NAMES, "#XYZ 1 2 3", "skräp", sfb(202601, "1.00")],
    taken: { "sfb.cost outturn 2026-01": 1 },
    notes: ["Okända poster läses inte: #XYZ.", "1 rader som inte är poster läses inte."],
  },
];

describe("balances", () => {
  test.each(CASES)("$name", (each) => {
    check(each);
  });
});
