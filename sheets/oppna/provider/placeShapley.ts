import { type DriverId, drivers } from "../../../src/provider/driver";
import { ordersOf } from "../../../src/variance/shapleySums";
import { columnLetters } from "../../builder/columnLetters";
import type { SheetBuilder } from "../../builder/SheetBuilder";
import type { ColumnTable } from "../columnTable";
import { HOUR_DRIVERS, type HourDriver } from "./costInputs";

export const driverLabel = (id: DriverId): string =>
  drivers.find((each) => each.id === id)?.label ?? "";

/** The causes of an hour's cost, and one that is added to them. */
const MOST = HOUR_DRIVERS.length + 1;

/**
 * In how large a part of all orders so many others come just before one: what Shapley weighs each addition with.
 * Gives the weight of a cell's number of players and of those before.
 */
export function placeWeights(sheet: SheetBuilder, top: number) {
  sheet.band(top, "6  Hur mycket det som läggs till väger", MOST + 1);
  sheet.put(`A${top + 1}`, "Orsaker som räknas med", "headLeft");
  for (let before = 0; before < MOST; before += 1) {
    sheet.put(`${columnLetters(before + 1)}${top + 1}`, `efter ${before}`, "head");
  }
  for (let players = 1; players <= MOST; players += 1) {
    const row = top + 1 + players;
    sheet.put(`A${row}`, String(players), "valueLeft");
    for (let before = 0; before < players; before += 1) {
      const orders = ordersOf(before) * ordersOf(players - 1 - before);
      const content = `=${orders}/${ordersOf(players)}`;
      sheet.put(`${columnLetters(before + 1)}${row}`, content, "value", "factor");
    }
  }
  const range = `$B$${top + 2}:$${columnLetters(MOST)}$${top + 1 + MOST}`;
  return {
    weight: (players: string, before: string): string => `INDEX(${range},${players},${before}+1)`,
    next: top + MOST + 3,
  };
}

/** How the causes of an hour's cost are weighed in each row, in what all hours cost and in what is added to it. */
export function placeShapley(
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
        `${driverLabel(id)}, vikt${more === 0 ? "" : " med en till"}`,
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
  const shares = (more: number) =>
    Object.fromEntries(HOUR_DRIVERS.map((id, place) => [id, share(id, place, more)])) as Readonly<
      Record<HourDriver, string>
    >;
  return {
    /** By cause: what weighs the cost of all hours, and what weighs what another cause adds to it. */
    alone: shares(0),
    together: shares(1),
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
