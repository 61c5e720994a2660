import { ModelError } from "../../../src/modelError";
import { revisedCells } from "../../../src/runoff/checks/revisedCells";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import type { RangeContent } from "../../workbook/port";
import type { CellUnit, Form } from "./form";
import { likelyWritten } from "./likelyWritten";
import { readTriangleCells, type Written } from "./readTriangleCells";

const UNITS: readonly CellUnit[] = ["kr", "tkr", "mnkr"];
/** A cell that was revised is still near what it was; in another unit it is a thousand times that. */
const NEAR = { least: 0.02, most: 50 } as const;

/** Whether most of what both triangles have is of the same size. */
function fits(earlier: Triangle, later: Triangle): boolean {
  const { shared, revised } = revisedCells(earlier, later);
  const far = revised.filter(
    ({ before, now }) =>
      before !== 0 && now !== 0 && !(now / before > NEAR.least && now / before < NEAR.most),
  );
  return far.length * 2 <= shared;
}

/**
 * How the amounts of a later triangle are written: as its headings and signs say, else so that what the earlier
 * one knows stands in it.
 *
 * @throws ModelError `invalid` where it does in no unit.
 */
export function writtenAsBefore(content: RangeContent, form: Form, earlier: Triangle): Written {
  const likely = likelyWritten(content, form);
  const others = UNITS.map((unit) => ({ ...likely, unit }));
  const found = [likely, ...others].find((written) =>
    fits(earlier, readTriangleCells(content, form, written).triangle),
  );
  if (found !== undefined) return found;
  throw new ModelError(
    "invalid",
    "De markerade beloppen passar inte triangelns, varken i kr, tkr eller mnkr. Markera samma slags underlag, en period senare.",
  );
}
