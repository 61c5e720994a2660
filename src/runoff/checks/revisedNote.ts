import { swedishNumber } from "../../exact/swedishNumber";
import type { RevisedCells } from "./revisedCells";

/** The cells that differ in Swedish, the first one by its figures; undefined: none. */
export function revisedNote({ revised }: Pick<RevisedCells, "revised">): string | undefined {
  const [first] = revised;
  if (first === undefined) return undefined;
  const { origin, delay, before, now } = first;
  const count =
    revised.length === 1
      ? "En cell som redan var fakturerad"
      : `${revised.length} celler som redan var fakturerade`;
  return (
    `${count} har ändrats, ${revised.length === 1 ? "" : "först "}perioden ` +
    `${origin} med fördröjningen ${delay}: ${swedishNumber(before)} förut, ${swedishNumber(now)} nu.`
  );
}
