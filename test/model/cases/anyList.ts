import fc from "fast-check";
import type { Cell } from "../../../src/labelled/cell";
import { dayFromNumber, dayNumber, formatDay } from "../../../src/calendar/day";

const HEADING = [
  ...["Ärende", "Lagrum", "Från", "Till", "Timmar per vecka", "Väntetid", "Utnyttjande"],
  ...["Prisfaktor", "Högre timbelopp", "Födelseår", "Ansökan hos FK", "Sannolikhet", "Beredskap"],
];
const START = dayNumber(20230101);
const DAYS = 5 * 365;

const text = (number: number): string => formatDay(dayFromNumber(START + number));
/** A share as it is typed, with two decimals. */
const share = (least: number) => fc.integer({ min: least, max: 100 }).map((each) => each / 100);

/** One case: rows after each other in time, with days between them or none. */
const oneCase = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: 0, max: DAYS }), { minLength: 1, maxLength: 5 }),
    gap: fc.integer({ min: 1, max: 40 }),
    open: fc.boolean(),
    rows: fc.array(
      fc.record({
        sfb: fc.boolean(),
        hours: fc.integer({ min: 1, max: 1500 }).map((each) => each / 10),
        waiting: fc.constantFrom(0, 0, 0, 7, 10.5),
        standby: fc.constantFrom(0, 0, 0, 3),
        used: share(50),
        price: share(60),
        higher: fc.constantFrom(0, 0, 0.05, 0.12),
        application: fc.option(fc.integer({ min: 0, max: DAYS }), { freq: 4, nil: undefined }),
        probability: share(0),
      }),
      { minLength: 5, maxLength: 5 },
    ),
    born: fc.option(fc.integer({ min: 1950, max: 2015 }), { nil: undefined }),
  })
  .map(({ cuts, gap, open, rows, born }) => {
    const starts = [...cuts].sort((a, b) => a - b);
    return starts.flatMap((start, place): Cell[][] => {
      const row = rows[place];
      const next = starts[place + 1];
      const end = next === undefined ? start + gap * 20 : next - gap;
      if (row === undefined || end < start) return [];
      const isOpen = open && next === undefined;
      const last = isOpen ? DAYS : end;
      const applied = !row.sfb && row.application !== undefined && row.application <= last;
      return [
        [
          "",
          row.sfb ? "SFB" : "LSS",
          text(start),
          isOpen ? "" : text(end),
          row.hours,
          row.waiting,
          row.used,
          row.price,
          row.sfb ? row.higher : "",
          born ?? "",
          applied ? text(row.application ?? 0) : "",
          applied ? row.probability : "",
          row.standby,
        ],
      ];
    });
  });

/** A list of cases that is right, with its heading row. */
export const anyList = fc
  .array(oneCase, { minLength: 1, maxLength: 12 })
  .map((cases) =>
    cases.flatMap((rows, k) => rows.map(([, ...rest]): Cell[] => [`K${k + 1}`, ...rest])),
  )
  .filter((rows) => rows.length > 0)
  .map((rows): Cell[][] => [[...HEADING], ...rows]);
