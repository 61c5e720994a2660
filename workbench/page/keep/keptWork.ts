import { createStore, del, get, keys, update } from "idb-keyval";
import { inTime } from "./inTime";

/** A workbook as it is kept in the browser between visits. */
export interface KeptWork {
  readonly name: string;
  /** o-spreadsheet's own data, as `model.exportData()` gives it. */
  readonly data: unknown;
  /** True when every change is also in a file. */
  readonly inFile: boolean;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
  /** The tab that may write; another tab's late write is refused. */
  readonly owner: string;
}

/** The tab lost the workbook to another one; what it holds was not written. */
export class OwnershipLostError extends Error {
  constructor() {
    super("Another tab works with this workbook.");
    this.name = "OwnershipLostError";
  }
}

const store = createStore("pa-kalkyl", "workbooks");

function isKeptWork(value: unknown): value is KeptWork {
  const work = value as Partial<KeptWork> | null | undefined;
  return (
    typeof work === "object" &&
    work !== null &&
    typeof work.name === "string" &&
    typeof work.data === "object" &&
    work.data !== null
  );
}

export async function readKept(id: string): Promise<KeptWork | undefined> {
  const value: unknown = await inTime(get(id, store));
  return isKeptWork(value) ? value : undefined;
}

/** Ids of everything kept. */
export async function keptIds(): Promise<string[]> {
  return (await inTime(keys<string>(store))).filter((key) => typeof key === "string");
}

export const forgetKept = (id: string): Promise<void> => del(id, store);

/** Makes `owner` the only tab whose writes count from now on. */
export async function claimKept(id: string, owner: string): Promise<KeptWork | undefined> {
  let claimed: KeptWork | undefined;
  const claiming = update<unknown>(
    id,
    (before) => {
      claimed = isKeptWork(before) ? { ...before, owner } : undefined;
      return claimed ?? before;
    },
    store,
  );
  await inTime(claiming);
  return claimed;
}

/** Writes in one transaction with the look at who owns the workbook, so no tab overwrites another. */
export async function writeKept(id: string, work: KeptWork): Promise<void> {
  let lost = false;
  const writing = update<unknown>(
    id,
    (before) => {
      lost = isKeptWork(before) && before.owner !== work.owner;
      return lost ? before : work;
    },
    store,
  );
  await inTime(writing);
  if (lost) throw new OwnershipLostError();
}
