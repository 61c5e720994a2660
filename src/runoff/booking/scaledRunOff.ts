import type { BootstrapFigures, BootstrapResult } from "../methods/bootstrap/bootstrap";
import type { RunOffFigures, RunOffResult } from "../methods/runOffResult";

export interface RunOffAndCertainty {
  readonly result: RunOffResult;
  readonly certainty?: { readonly bootstrap: BootstrapResult; readonly share: number } | undefined;
}

/** The same run-off in another unit: persons times what one costs are kronor. */
export function scaledRunOff(
  { result, certainty }: RunOffAndCertainty,
  factor: number,
): RunOffAndCertainty {
  const times = (value: number | null): number | null => (value === null ? null : value * factor);
  const figures = <T extends RunOffFigures>(each: T): T => ({
    ...each,
    latest: each.latest * factor,
    ultimate: each.ultimate * factor,
    outstanding: each.outstanding * factor,
    standardError: times(each.standardError),
    processError: times(each.processError),
    parameterError: times(each.parameterError),
  });
  const drawn = <T extends BootstrapFigures>(each: T): T => ({
    ...each,
    mean: each.mean * factor,
    standardDeviation: each.standardDeviation * factor,
    percentiles: each.percentiles.map((value) => value * factor),
  });
  return {
    result: { ...result, origins: result.origins.map(figures), total: figures(result.total) },
    certainty: certainty && {
      share: certainty.share,
      bootstrap: {
        ...certainty.bootstrap,
        origins: certainty.bootstrap.origins.map(drawn),
        total: drawn(certainty.bootstrap.total),
      },
    },
  };
}
