import { swedishNumber } from "../../exact/swedishNumber";
import { ModelError } from "../../modelError";
import { cholesky } from "./cholesky";
import { type Correlation, swingPairs, type YearlySwing, yearlySwings } from "./correlation";
import { swingName } from "./swingName";
import { nearestCorrelation } from "./nearestCorrelation";

const pairName = (pair: Correlation["between"]): string => pair.map(swingName).join(" och ");
const placeOf = (id: YearlySwing): number => yearlySwings.indexOf(id);

function matrixOf(correlations: readonly Correlation[]): number[][] {
  const matrix = yearlySwings.map((_, i) => yearlySwings.map((__, j) => Number(i === j)));
  const said = new Set<string>();
  for (const { between, value } of correlations) {
    const [one, other] = between;
    const [i, j] = [placeOf(one), placeOf(other)];
    if (!(Math.abs(value) <= 1)) {
      throw new ModelError(
        "invalid",
        `Korrelationen mellan ${pairName(between)} är ${swedishNumber(value)} men ska vara ett tal mellan −1 och 1.`,
      );
    }
    const key = [i, j].sort().join();
    if (i === j || said.has(key)) {
      throw new ModelError(
        "invalid",
        `Korrelationen mellan ${pairName(between)} är angiven två gånger eller med sig själv. Ta bort den ena.`,
      );
    }
    said.add(key);
    (matrix[i] as number[])[j] = value;
    (matrix[j] as number[])[i] = value;
  }
  return matrix;
}

/**
 * The nearest ones with two decimals, of every pair that they move: what is refused may need a correlation where
 * none was said. They lie on the edge of what can hold, and rounded may fall outside: a hundredth at a time
 * towards 0 until they hold.
 */
function writable(
  said: readonly Correlation[],
  nearest: readonly (readonly number[])[],
): readonly Correlation[] {
  const wasSaid = (pair: Correlation["between"]): boolean =>
    said.some(({ between }) => between.includes(pair[0]) && between.includes(pair[1]));
  for (let hundredths = 100; ; hundredths -= 1) {
    const tried = swingPairs
      .map((between) => {
        const value = nearest[placeOf(between[0])]?.[placeOf(between[1])] ?? 0;
        return { between, value: Math.trunc(value * hundredths) / 100 };
      })
      .filter(({ between, value }) => value !== 0 || wasSaid(between));
    if (hundredths === 0 || cholesky(matrixOf(tried)) !== undefined) return tried;
  }
}

/**
 * The nearest correlations that can all hold, where these cannot; undefined where they can. Proposed, and never
 * taken by themselves.
 *
 * @throws ModelError `invalid` for a value outside −1 to 1, and for a pair that is said twice.
 */
export function proposedCorrelations(
  correlations: readonly Correlation[],
): readonly Correlation[] | undefined {
  const matrix = matrixOf(correlations);
  return cholesky(matrix) === undefined
    ? writable(correlations, nearestCorrelation(matrix))
    : undefined;
}

/**
 * What turns independent deviations of the {@link yearlySwings} into correlated ones: a lower triangular matrix,
 * undefined where nothing is correlated.
 *
 * @throws ModelError `invalid` for a value outside −1 to 1, and for values that cannot all hold: then with the
 * nearest ones that can.
 */
export function swingRoot(
  correlations: readonly Correlation[] = [],
): readonly (readonly number[])[] | undefined {
  if (correlations.every(({ value }) => value === 0)) return undefined;
  const root = cholesky(matrixOf(correlations));
  if (root !== undefined) return root;
  const proposed = (proposedCorrelations(correlations) ?? []).map(
    ({ between, value }) => `${pairName(between)} ${swedishNumber(value)}`,
  );
  throw new ModelError(
    "invalid",
    `Korrelationerna går inte ihop: alla kan inte gälla samtidigt. Närmast möjliga är ${proposed.join("; ")}. ` +
      "Ta dem, eller ändra någon av dina.",
  );
}
