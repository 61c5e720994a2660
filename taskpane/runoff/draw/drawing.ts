import {
  type BootstrapOptions,
  type BootstrapResult,
  bootstrapSteps,
} from "../../../src/runoff/methods/bootstrap/bootstrap";
import type { Triangle } from "../../../src/runoff/triangle/triangle";

/** What a bootstrap is asked for. */
export interface DrawRequest {
  readonly triangle: Triangle;
  readonly options: BootstrapOptions;
}

/** The bootstrap, some milliseconds a step. */
export const drawing = ({ triangle, options }: DrawRequest): Generator<number, BootstrapResult> =>
  bootstrapSteps(triangle, options);
