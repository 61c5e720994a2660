import type { Invoice } from "../../../src/runoff/reading/readInvoices";
import { seededUniform, type Uniform } from "../../../src/runoff/methods/bootstrap/seededUniform";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleFromInvoices } from "../../../src/runoff/reading/triangleFromInvoices";

/** Two years of service months are known up to the invoices of month 24. */
const MONTHS = 24;
const DELAYS = 7;
/** How many numbers of the generator are left out, until those of seeds 1, 2, 3 … have nothing in common. */
const UNLIKE = 8;
/** Kronor a person and month at full use; the use is uniform between 70 and 100 %. */
const AMOUNT = 29_000;

/**
 * - `mixed`: about 400 persons, growing 0.5 % a month; every invoice takes its own delay.
 * - `retroactive`: persons invoiced a month later, 2 % of them two months, and 4.5 new a month whose
 *   decision takes one to seven months: the first invoice then covers all months since the start.
 * - `new persons`: the same decisions, counted: each new person once, by the month of the start.
 */
export type Process = "mixed" | "retroactive" | "new persons";

export interface SimulatedMunicipality {
  readonly triangle: Triangle;
  /** What is still to be invoiced for the months in the triangle, kr or persons: known only to the simulation. */
  readonly truth: number;
}

/** As many end, so that the number of persons stands still. */
const NEW_A_MONTH = 4.5;

/** Share of the invoices by delay, one to seven months (antagande). */
const SHARES = [0.62, 0.18, 0.09, 0.05, 0.03, 0.02, 0.01];

type Bill = (service: number, delay: number) => void;

/** Poisson by counting exponential waits. */
function poisson(mean: number, uniform: Uniform): number {
  let count = 0;
  for (let time = -Math.log(1 - uniform()); time < mean; count += 1) {
    time -= Math.log(1 - uniform());
  }
  return count;
}

function delayBy(shares: readonly number[], uniform: Uniform): number {
  let rest = uniform();
  const place = shares.findIndex((share) => (rest -= share) < 0);
  return place < 0 ? shares.length : place + 1;
}

function mixed(uniform: Uniform, bill: Bill): void {
  for (let service = 1; service <= MONTHS; service += 1) {
    const persons = poisson(400 * 1.005 ** service, uniform);
    for (let i = 0; i < persons; i += 1) bill(service, delayBy(SHARES, uniform));
  }
}

function retroactive(uniform: Uniform, bill: Bill): void {
  for (let service = 1; service <= MONTHS; service += 1) {
    const settled = 400 + NEW_A_MONTH * (MONTHS - service);
    for (let i = 0; i < settled; i += 1) bill(service, uniform() < 0.98 ? 1 : 2);
  }
  for (let start = 1 - DELAYS; start <= MONTHS; start += 1) {
    const persons = poisson(NEW_A_MONTH, uniform);
    for (let i = 0; i < persons; i += 1) {
      const lag = 1 + Math.floor(uniform() * DELAYS);
      for (let service = Math.max(1, start); service <= MONTHS; service += 1) {
        bill(service, Math.max(1, start + lag - service));
      }
    }
  }
}

function newPersons(uniform: Uniform, bill: Bill): void {
  for (let start = 1; start <= MONTHS; start += 1) {
    const persons = poisson(NEW_A_MONTH, uniform);
    for (let i = 0; i < persons; i += 1) bill(start, 1 + Math.floor(uniform() * DELAYS));
  }
}

const PROCESSES = { mixed, retroactive, "new persons": newPersons } as const;

/**
 * A municipality with a stated process: the triangle as it looks after month 24, and what is to come. `leftOut`:
 * how many numbers of the generator are; the pane's example was made with none.
 */
export function simulatedMunicipality(
  process: Process,
  seed: number,
  leftOut = UNLIKE,
): SimulatedMunicipality {
  const uniform = seededUniform(seed);
  // The first numbers of small seeds are almost the same: the oldest month would be, in every run.
  for (let draw = 0; draw < leftOut; draw += 1) uniform();
  const invoices: Invoice[] = [];
  let truth = 0;
  const bill: Bill = (service, delay) => {
    const invoiced = service + delay;
    const amount = process === "new persons" ? 1 : AMOUNT * (0.7 + 0.3 * uniform());
    // Month 24 itself is invoiced from month 25 on: it is not in the triangle.
    if (invoiced > MONTHS && service < MONTHS) truth += amount;
    if (invoiced <= MONTHS) invoices.push({ row: 0, service, invoiced, amount });
  };
  PROCESSES[process](uniform, bill);
  // Known from month 1 through month 24, whether or not an invoice came in them.
  invoices.push({ row: 0, service: 1, invoiced: 1, amount: 0 });
  invoices.push({ row: 0, service: MONTHS, invoiced: MONTHS, amount: 0 });
  const { triangle } = triangleFromInvoices({ invoices });
  return { triangle, truth };
}
