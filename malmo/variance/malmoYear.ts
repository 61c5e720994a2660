import { Decimal } from "../../src/exact/decimal";
import { ModelError } from "../../src/modelError";
import { malmoKnownItems } from "../figures/malmoKnownItems";
import { malmoReport, type MalmoReportYear } from "../figures/malmoReport";

export interface MalmoYear {
  readonly report: MalmoReportYear;
  /** Known items of the year's SFB cost, kr, more cost positive. */
  readonly known: readonly { readonly name: string; readonly kronor: Decimal }[];
}

/** @throws ModelError `unknown` outside 2020-2025. */
export function malmoYear(year: number): MalmoYear {
  const report = malmoReport.find((each) => each.year === year);
  if (report === undefined) {
    throw new ModelError("unknown", `Malmöutredningen har inga tal för ${year}, bara 2020–2025.`);
  }
  const known = malmoKnownItems
    .filter((item) => item.year === year)
    .map(({ name, more }) => ({ name, kronor: new Decimal(more).times(1000) }));
  return { report, known };
}
