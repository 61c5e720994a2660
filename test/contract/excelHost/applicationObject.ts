import type { HostObject } from "./objects";
import type { HostWorkbook } from "./workbook";

/** The program itself: how it calculates, and what it may put off. */
export function applicationObject(workbook: HostWorkbook): HostObject {
  return {
    type: "Application",
    read: { calculationMode: () => workbook.calculationMode },
    call: {
      suspendApiCalculationUntilNextSync: () => null,
      suspendScreenUpdatingUntilNextSync: () => null,
    },
  };
}
