import { remember, remembered } from "../keep/remembered";

const KEY = "pa-kalkyl.workbook";
const FIRST = "arbetsbok";

/** The workbook that this tab works with: its own after "Öppna som kopia", else the common one. */
export const tabWorkbook = (): string => remembered("sessionStorage", KEY) ?? FIRST;

/** Lets the tab go on with a workbook that another one left. */
export const adoptWorkbook = (id: string): void => remember("sessionStorage", KEY, id);

/** Gives the tab a workbook of its own, remembered as long as the tab lives. */
export function ownWorkbook(): string {
  const id = `${FIRST}-${crypto.randomUUID()}`;
  remember("sessionStorage", KEY, id);
  return id;
}
