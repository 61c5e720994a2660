import type { Decimal } from "../../exact/decimal";
import { ModelError } from "../../modelError";
import type { EqualisationGiven, EqualisationNaming } from "../fields/equalisationInput";
import type { EqualisationId } from "../fields/equalisationFields";
import { fieldOf } from "../fields/fieldOf";

/** What is being resolved: what was given, how a message names it, and how SCB's amounts are raised. */
export interface Figures {
  readonly given: EqualisationGiven;
  readonly naming: EqualisationNaming;
  /** 1 + how much SCB's amounts are raised: 1 where the table is of the year. */
  readonly raised: Decimal;
}

export function refuse(message: string, ...fields: readonly EqualisationId[]): never {
  throw new ModelError("invalid", message, fields);
}

/** ”Invånare”. */
export const byLabel: EqualisationNaming = (id) => `\u201d${fieldOf(id).label}\u201d`;

/** The value of a field that must be given. */
export function required({ given, naming }: Figures, id: EqualisationId): Decimal {
  return given[id] ?? refuse(`${naming(id)} saknas eller är tom. Fyll i raden.`, id);
}

/** 0 may be a blank cell that came as 0. */
export const isGiven = (value: Decimal | undefined): boolean => value?.isZero() === false;
