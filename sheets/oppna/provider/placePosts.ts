import { type DriverId, drivers } from "../../../src/provider/driver";
import { BASE_LABEL } from "../../../src/provider/providerBridge";
import { ordersOf } from "../../../src/variance/shapleySums";
import { columnLetters } from "../../builder/columnLetters";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import { textLiteral } from "../../builder/textLiteral";
import { ColumnTable } from "../columnTable";
import { placeLines } from "../placeLines";
import {
  type Cell,
  type CostInputs,
  HOUR_DRIVERS,
  type HourDriver,
  type Place,
} from "./costInputs";
import { placeCosts } from "./placeCosts";
import { placeSame } from "./placeSame";

interface Plan {
  readonly inputs: CostInputs;
  /** 1 where a cause is counted, else 0; a formula without =. */
  readonly counts: (id: DriverId) => string;
}

/** The bridge before it is rounded, kr. */
export interface PostCells {
  readonly hours: string;
  readonly revenue: string;
  readonly cost: string;
  /** The base and then each driver. */
  readonly posts: readonly { readonly label: string; readonly cell: string }[];
  readonly last: number;
  readonly width: number;
}

/** Headings of several lines. */
const TALL = 64;
const PLAYERS = HOUR_DRIVERS.length;
const COALITIONS = 2 ** PLAYERS;
const labelOf = (id: DriverId): string => drivers.find((each) => each.id === id)?.label ?? "";
const has = (place: number, player: number): boolean => (place & (1 << player)) !== 0;

/**
 * In how large a part of all orders so many others come just before one: what Shapley weighs each addition with.
 * Gives the weight of a cell's number of players and of those before.
 */
function placeWeights(sheet: SheetBuilder, top: number) {
  const most = PLAYERS + 1;
  sheet.band(top, "6  Hur mycket det som läggs till väger", most + 1);
  sheet.put(`A${top + 1}`, "Orsaker som räknas med", "headLeft");
  for (let before = 0; before < most; before += 1) {
    sheet.put(`${columnLetters(before + 1)}${top + 1}`, `efter ${before}`, "head");
  }
  for (let players = 1; players <= most; players += 1) {
    const row = top + 1 + players;
    sheet.put(`A${row}`, String(players), "valueLeft");
    for (let before = 0; before < players; before += 1) {
      const orders = ordersOf(before) * ordersOf(players - 1 - before);
      const content = `=${orders}/${ordersOf(players)}`;
      sheet.put(`${columnLetters(before + 1)}${row}`, content, "value", "factor");
    }
  }
  const range = `$B$${top + 2}:$${columnLetters(most)}$${top + 1 + most}`;
  return {
    weight: (players: string, before: string): string => `INDEX(${range},${players},${before}+1)`,
    next: top + most + 3,
  };
}

/** The switches as 1 or 0, and how many of an hour's causes are on. */
function placeSwitches(sheet: SheetBuilder, top: number, counts: Plan["counts"]) {
  sheet.band(top, "4  Orsaker som räknas med: 1 = ja, 0 = nej", 2);
  const { line, next } = placeLines(sheet, top + 1);
  const cells = new Map(drivers.map(({ id, label }) => [id, line(label, counts(id))]));
  const on = (id: DriverId): string => cells.get(id) ?? "0";
  const players = line("Orsaker till vad en timme kostar", HOUR_DRIVERS.map(on).join("+"));
  return { on, players, next: next() };
}

/** How the causes of an hour's cost are weighed in each row, in what all hours cost and in what is added to it. */
function placeShapley(
  table: ColumnTable,
  on: (id: DriverId) => string,
  players: string,
  weight: (players: string, before: string) => string,
) {
  const size = table.add("Antal på", (row) => `SUM(B${row}:E${row})`);
  const counted = table.add("Räknas med", (row) =>
    HOUR_DRIVERS.map((id, place) => `(${columnLetters(place + 1)}${row}<=${on(id)})`).join("*"),
  );
  /** `more`: so many others are on in every row as well. */
  const share = (id: HourDriver, place: number, more: number): string => {
    const added = more === 0 ? "" : `+${more}`;
    return table.range(
      table.add(
        `${labelOf(id)}, vikt${more === 0 ? "" : " med en till"}`,
        (row) => {
          const [all = "", before = ""] = [players, `${size}${row}`].map(
            (each) => `${each}${added}`,
          );
          const own = `${columnLetters(place + 1)}${row}`;
          return `IF(${counted}${row}*${on(id)}=0,0,IF(${own}=1,${weight(all, `${before}-1`)},-${weight(all, before)}))`;
        },
        "factor",
      ),
    );
  };
  return {
    alone: HOUR_DRIVERS.map((id, place) => share(id, place, 0)),
    together: HOUR_DRIVERS.map((id, place) => share(id, place, 1)),
    /** Of the one that is added to the hours' causes. */
    added: table.range(
      table.add(
        "Orsakens egen vikt",
        (row) => `IF(${counted}${row}=0,0,${weight(`${players}+1`, `${size}${row}`)})`,
        "factor",
      ),
    ),
    isAll: `(${table.range(counted)}=1)*(${table.range(size)}=${players})`,
  };
}

/**
 * From the fields to the bridge's posts (docs/egen-regi.md): what is the same whatever causes count, a table of the
 * 16 sets of causes that change what an hour costs, and each cause's mean addition over all orders.
 */
export function placePosts(sheet: SheetBuilder, top: number, { inputs, counts }: Plan): PostCells {
  const switches = placeSwitches(sheet, top, counts);
  const { on, players } = switches;
  sheet.band(switches.next, "5  Det som är lika vilka orsaker som än räknas med", 2);
  const common = placeLines(sheet, switches.next + 1);
  const once: Place = (name, formula, format) => {
    const cell = common.line(name, formula(0), format);
    return () => cell;
  };
  const same = placeSame(once, inputs);
  const weights = placeWeights(sheet, common.next());
  const table = new ColumnTable(sheet, weights.next + 1, COALITIONS);
  table.add("Läge", (_, place) => {
    const names = HOUR_DRIVERS.filter((__, player) => has(place, player)).map(labelOf);
    return textLiteral(names.length === 0 ? "Ingen" : names.join(", "));
  });
  HOUR_DRIVERS.forEach((id, player) =>
    table.add(labelOf(id), (_, place) => (has(place, player) ? "1" : "0")),
  );
  const ranges = new Map<Cell, string>();
  const each: Place = (name, formula, format) => {
    const column = table.add(name, formula, format);
    const cell: Cell = (row) => `$${column}$${row}`;
    ranges.set(cell, table.range(column));
    return cell;
  };
  const isOn =
    (id: HourDriver): Cell =>
    (row) =>
      `${columnLetters(HOUR_DRIVERS.indexOf(id) + 1)}${row}`;
  const costs = placeCosts(each, inputs, isOn, same);
  const shapley = placeShapley(table, on, players, weights.weight);
  const [nobody, wageOnly] = [table.first, table.first + 1];
  const range = (cell: Cell): string => ranges.get(cell) ?? "";
  const extra = (["surplus", "startUp", "shortVisits"] as const).map(
    (id) => [id, costs[id]] as const,
  );
  const addedColumn = each(
    "Övertalighet, uppstart och korta insatser som räknas med, kr",
    (row) => extra.map(([id, cell]) => `${on(id)}*${cell(row)}`).join("+"),
    "kronor",
  );
  sheet.height(table.head, TALL);
  const [active, added] = [range(costs.active), range(addedColumn)];
  sheet.band(
    weights.next,
    "7  Vad det kostar med olika orsaker till vad en timme kostar",
    table.width,
  );

  const postsTop = table.last + 2;
  sheet.band(postsTop, "8  Posterna före avrundning, kr", 2);
  const { line, next } = placeLines(sheet, postsTop + 1);
  const [hours = "", revenue = "", jourRevenue = ""] = [
    same.income.hours,
    same.income.revenue,
    same.income.jourRevenue,
  ].map((cell) => cell(0));
  const withWage = ["ob", "jour", "jourExcess"] as const;
  const wageStep = (id: (typeof withWage)[number]): string =>
    `${on("wage")}*(${costs[id](wageOnly)}-${costs[id](nobody)})/2`;
  const ofHour = (place: number): string =>
    `SUMPRODUCT(${shapley.alone[place] ?? ""},${active})+SUMPRODUCT(${shapley.together[place] ?? ""},${added})`;
  const ownPost = (id: (typeof withWage)[number], less = ""): string =>
    `${on(id)}*(${costs[id](nobody)}+${wageStep(id)}${less})`;
  const formulas: Readonly<Record<DriverId, string>> = {
    wage: `${ofHour(0)}+${withWage.map((id) => `${on(id)}*${wageStep(id)}`).join("+")}`,
    ob: ownPost("ob"),
    fullTime: ofHour(1),
    absence: ofHour(2),
    sickPay: ofHour(3),
    // Without the cause a jour hour costs what it brings in.
    jour: ownPost("jour", `-${jourRevenue}`),
    jourExcess: ownPost("jourExcess"),
    ...(Object.fromEntries(
      extra.map(([id, cell]) => [id, `${on(id)}*SUMPRODUCT(${shapley.added},${range(cell)})`]),
    ) as Record<(typeof extra)[number][0], string>),
    administration: `${on("administration")}*${same.administration(0)}`,
  };
  const base = `${costs.active(nobody)}+${jourRevenue}-${revenue}`;
  const posts = [
    { label: BASE_LABEL, cell: line(BASE_LABEL, base, "kronor") },
    ...drivers.map(({ id, label }) => ({ label, cell: line(label, formulas[id], "kronor") })),
  ];
  const atWage = (id: (typeof withWage)[number]): string =>
    `IF(${on("wage")}=1,${costs[id](wageOnly)},${costs[id](nobody)})`;
  const cost = line(
    "Kostnad",
    [
      `SUMPRODUCT(${shapley.isAll}*(${active}+${added}))`,
      `${on("ob")}*${atWage("ob")}`,
      `IF(${on("jour")}=1,${atWage("jour")},${jourRevenue})`,
      `${on("jourExcess")}*${atWage("jourExcess")}`,
      `${on("administration")}*${same.administration(0)}`,
    ].join("+"),
    "kronor",
  );
  return { hours, revenue, cost, posts, last: next(), width: table.width };
}
