import { scaleLinear } from "d3-scale";

const TICKS = 5;

/** A round figure under the lowest of some values, where their axis begins: from 0 their spread would be a flat line. */
export function axisStart(values: readonly number[]): number {
  const { 0: start = 0 } = scaleLinear()
    .domain([Math.min(...values), Math.max(...values)])
    .nice(TICKS)
    .domain();
  return start;
}
