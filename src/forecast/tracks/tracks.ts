import { Decimal } from "../../exact/decimal";
import type { Drivers } from "../drivers/drivers";
import type { FieldId, LevelId } from "../fields/forecastFields";
import { deficitPerPerson } from "./deficitPerPerson";
import { hoursSpread } from "./hoursSpread";
import { indexPath } from "./indexPath";
import { schablonPath } from "./schablonPath";
import { stockFields, type StockId, stockOf } from "./stocks";
import { takeoverShare } from "./takeoverShare";

/** A factor of the cost month by month, and the fields that it depends on. */
export interface Track {
  readonly fields: readonly FieldId[];
  readonly of: (drivers: Drivers) => readonly Decimal[];
}

const ZERO = new Decimal(0);
const ONE = new Decimal(1);
const SCHABLON = [
  "schablon",
  "announcedSchablon",
  "uplift",
  "upliftBasis",
  "opi",
  "wageGrowth",
] as const;

function level(id: LevelId): Track {
  return { fields: [id], of: (drivers) => drivers.level(id) };
}

function product(a: LevelId, b: LevelId, plus = ZERO): Track {
  return {
    fields: [a, b],
    of(drivers) {
      const second = drivers.level(b);
      return drivers.level(a).map((value, place) => value.times(second[place] ?? ZERO).plus(plus));
    },
  };
}

/** Person-days × 24 of each month. */
function personDays(id: StockId): Track {
  return {
    fields: stockFields(id),
    of: (drivers) => stockOf(id, drivers).map(({ personDays24 }) => personDays24),
  };
}

/** Average persons of each month × 24. */
function averagePersons(id: StockId): Track {
  return {
    fields: stockFields(id),
    of: (drivers) =>
      stockOf(id, drivers).map(({ personDays24 }, place) =>
        personDays24.div(drivers.grid.months[place]?.days ?? 1),
      ),
  };
}

/** The factors that the terms of the cost are products of. */
export const tracks = {
  sfbPersonDays24: personDays("sfb"),
  lssPersons24: averagePersons("lss"),
  transferred24: averagePersons("transferred"),
  schablon: {
    fields: SCHABLON,
    of: (drivers) => schablonPath(drivers).map(({ rate }) => rate),
  },
  wages: { fields: ["wageGrowth"], of: (drivers) => indexPath("wageGrowth", drivers) },
  utilisation: level("utilisation"),
  higher: product("higherShare", "higherUplift", ONE),
  lssPriceFactor: level("lssPriceFactor"),
  lssHours: {
    fields: ["lssHoursPerPerson", "lssHoursSpread", "lssHoursGrowth"],
    of(drivers) {
      const growth = indexPath("lssHoursGrowth", drivers);
      const spread = hoursSpread(drivers);
      return drivers
        .level("lssHoursPerPerson")
        .map((hours, place) => hours.times(growth[place] ?? ONE).times(spread[place] ?? ONE));
    },
  },
  transferExtraHours: level("transferExtraHours"),
  /** Hours a week that the föräldraavdrag's change gives all children together. */
  parentalHours: product("parentalChildren", "parentalHours"),
  sickPay: level("sickPay"),
  sickHourCost: product("sickShare", "sickPayPerHour"),
  sfbHoursPerWeek: level("sfbHoursPerWeek"),
  providerPersons: level("providerPersons"),
  providerDeficit: {
    fields: ["providerDeficit", "providerHours", ...SCHABLON],
    of: deficitPerPerson,
  },
  municipalShare: {
    fields: ["takeover"],
    of: (drivers) => takeoverShare(drivers.grid, drivers.takeover()),
  },
  providerShare: {
    fields: ["takeover", "takeoverProvider"],
    of(drivers) {
      const share = takeoverShare(drivers.grid, drivers.takeover());
      return drivers
        .level("takeoverProvider")
        .map((ends, place) => (ends.isZero() ? ONE : (share[place] ?? ONE)));
    },
  },
  lateInvoices: { fields: ["lateInvoices"], of: (drivers) => drivers.amount("lateInvoices") },
  repayments: { fields: ["repayments"], of: (drivers) => drivers.amount("repayments") },
  otherItems: { fields: ["otherItems"], of: (drivers) => drivers.amount("otherItems") },
  stateGrants: level("stateGrants"),
} as const satisfies Record<string, Track>;

export type TrackId = keyof typeof tracks;
