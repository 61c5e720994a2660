import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import type { FieldId, FlowId } from "../fields/forecastFields";
import { perDrivers } from "../drivers/perDrivers";
import { expectedFlow } from "./expectedFlow";
import { type Flow, stockFlow, type StockMonth } from "./stockFlow";

/** A stock of persons and the flows that fill and empty it. */
interface StockSpec {
  readonly start: (drivers: Drivers) => Decimal;
  readonly into: readonly FlowId[];
  readonly out: readonly FlowId[];
}

const specs = {
  sfb: {
    start: ({ base }) => base.sfbStock,
    into: ["sfbInflow", "transfers"],
    out: ["sfbOutflow"],
  },
  /** Of the SFB persons; unknown at the start counts as none, and is not shown. */
  sfbChildren: {
    start: ({ base }) => base.sfbChildren ?? new Decimal(0),
    into: ["sfbChildInflow"],
    out: ["sfbChildOutflow", "sfbTurning18"],
  },
  lss: {
    start: ({ base }) => base.lssStock,
    into: ["lssInflow"],
    out: ["lssOutflow", "transfers"],
  },
  /** All who have gone from LSS to SFB since the start. */
  transferred: { start: () => new Decimal(0), into: ["transfers"], out: [] },
} as const satisfies Record<string, StockSpec>;

export type StockId = keyof typeof specs;

/** The fields that a stock depends on. */
export function stockFields(id: StockId): readonly FieldId[] {
  return [...specs[id].into, ...specs[id].out, "knownInFlows"];
}

const stocks = perDrivers((drivers, id: StockId): readonly StockMonth[] => {
  const { start, into, out }: StockSpec = specs[id];
  const flow = (field: FlowId): Flow => ({
    yearly: expectedFlow(drivers, field),
    events: drivers.events(field),
  });
  return stockFlow(start(drivers), into.map(flow), out.map(flow), drivers.grid.months);
});

export const stockOf = (id: StockId, drivers: Drivers): readonly StockMonth[] =>
  stocks(drivers, id);
