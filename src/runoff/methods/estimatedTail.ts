import { ModelError } from "../../modelError";
import { developmentFactors } from "./developmentFactors";
import type { Triangle } from "../triangle/triangle";

/** Periods that the tail is drawn on; what is beyond adds nothing that shows. */
const TAIL_PERIODS = 100;
/** As much as a tail may be; see {@link withTail}. */
const LARGEST_TAIL = 10;

/**
 * The factor after the last delay, from the factors themselves: log(f − 1) as a straight line over the
 * delays where f > 1, drawn on 100 periods and multiplied together. undefined where fewer than two
 * factors are above 1 or the line does not fall: then there is nothing to draw on.
 *
 * @throws ModelError `invalid` where the line falls so slowly that the tail is more than 10.
 */
export function estimatedTail(triangle: Triangle): number | undefined {
  const factors = developmentFactors(triangle, "mack");
  const points = factors.flatMap(({ column, factor }) =>
    factor > 1 ? [{ k: column, log: Math.log(factor - 1) }] : [],
  );
  if (points.length < 2) return undefined;
  const meanK = points.reduce((sum, { k }) => sum + k, 0) / points.length;
  const meanLog = points.reduce((sum, { log }) => sum + log, 0) / points.length;
  const slope =
    points.reduce((sum, { k, log }) => sum + (k - meanK) * (log - meanLog), 0) /
    points.reduce((sum, { k }) => sum + (k - meanK) ** 2, 0);
  if (slope >= 0) return undefined;
  let tail = 1;
  for (let step = 0; step < TAIL_PERIODS; step += 1) {
    tail *= 1 + Math.exp(meanLog + slope * (factors.length + step - meanK));
  }
  if (tail <= LARGEST_TAIL) return tail;
  throw new ModelError(
    "invalid",
    `Den skattade svansfaktorn blir mer än ${LARGEST_TAIL}: kvoterna faller för långsamt för att ` +
      `dras vidare. Välj ingen svans, ange en egen faktor eller ta med fler fördröjningar.`,
    ["tail"],
  );
}
