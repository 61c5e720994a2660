import { type DriverId, drivers } from "../../../src/provider/driver";
import { BASE_LABEL } from "../../../src/provider/providerBridge";
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
import { driverLabel, placeShapley, placeWeights } from "./placeShapley";

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
const COALITIONS = 2 ** HOUR_DRIVERS.length;
const has = (place: number, player: number): boolean => (place & (1 << player)) !== 0;

/** The switches as 1 or 0, and how many of an hour's causes are on. */
function placeSwitches(sheet: SheetBuilder, top: number, counts: Plan["counts"]) {
  sheet.band(top, "4  Orsaker som räknas med: 1 = ja, 0 = nej", 2);
  const { line, next } = placeLines(sheet, top + 1);
  const cells = new Map(drivers.map(({ id, label }) => [id, line(label, counts(id))]));
  const on = (id: DriverId): string => cells.get(id) ?? "0";
  const players = line("Orsaker till vad en timme kostar", HOUR_DRIVERS.map(on).join("+"));
  return { on, players, next: next() };
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
    const names = HOUR_DRIVERS.filter((__, player) => has(place, player)).map(driverLabel);
    return textLiteral(names.length === 0 ? "Ingen" : names.join(", "));
  });
  HOUR_DRIVERS.forEach((id, player) =>
    table.add(driverLabel(id), (_, place) => (has(place, player) ? "1" : "0")),
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
  const ofHour = (id: HourDriver): string =>
    `SUMPRODUCT(${shapley.alone[id]},${active})+SUMPRODUCT(${shapley.together[id]},${added})`;
  const ownPost = (id: (typeof withWage)[number], less = ""): string =>
    `${on(id)}*(${costs[id](nobody)}+${wageStep(id)}${less})`;
  const formulas: Readonly<Record<DriverId, string>> = {
    wage: `${ofHour("wage")}+${withWage.map((id) => `${on(id)}*${wageStep(id)}`).join("+")}`,
    ob: ownPost("ob"),
    fullTime: ofHour("fullTime"),
    absence: ofHour("absence"),
    sickPay: ofHour("sickPay"),
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
