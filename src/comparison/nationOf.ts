import { toDay } from "../calendar/day";
import { Decimal } from "../exact/decimal";
import { figureIn } from "../national/tables/nationalTable";
import { recipients } from "../national/tables/recipients";
import { october } from "../national/tables/sector";
import { invanare } from "../parameters/invanare";
import { entryOn } from "../parameters/valueOn";
import type { Status } from "../parameters/types";
import type { OwnCount, OwnYear } from "./ownYear";

export type Part = "sfb" | "lss";

export interface Nation {
  readonly persons: Decimal;
  /** When the nation's persons are counted. */
  readonly counted: "october" | "december";
}

/**
 * The nation's persons in a year, counted as the municipality's where the source does: on 1 October since 2020,
 * in December (SFB only) otherwise. Undefined where no source has the year.
 */
export function nationPersons(part: Part, year: number, own: OwnCount): Nation | undefined {
  const inOctober = figureIn(october, part, year);
  const inDecember = part === "sfb" ? figureIn(recipients, "total", year) : undefined;
  if (own === "december" && inDecember !== undefined) {
    return { persons: new Decimal(inDecember), counted: "december" };
  }
  if (inOctober !== undefined) return { persons: new Decimal(inOctober), counted: "october" };
  if (inDecember !== undefined) return { persons: new Decimal(inDecember), counted: "december" };
  return undefined;
}

const nation = invanare.series.find(({ name }) => name === "invånare riket");

export interface NationInhabitants {
  readonly count: Decimal;
  readonly status: Status | "indata";
}

/** The nation's inhabitants on 31 December: as the municipality gives them, else as published. */
export function nationInhabitants(
  year: number,
  own?: OwnYear["figures"],
): NationInhabitants | undefined {
  if (own?.nation !== undefined) return { count: own.nation, status: "indata" };
  const entry = nation === undefined ? undefined : entryOn(nation, toDay(year, 12, 31));
  return entry === undefined
    ? undefined
    : { count: new Decimal(entry.value), status: entry.status };
}
