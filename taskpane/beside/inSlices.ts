import type { Beside, Steps } from "./beside";
import { repliesOf } from "./repliesOf";

/** The page answers between two slices; shorter than what anybody notices, on a machine half as fast too. */
const SLICE_MS = 16;

/** Calculates on the page's own thread, a slice at a time: where workers are refused. */
export const inSlices =
  <Request, Result>(steps: Steps<Request, Result>): Beside<Request, Result> =>
  (request, hear) => {
    const all = repliesOf(steps, request);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const start = performance.now();
      let last = all.next();
      let ended = performance.now();
      let took = ended - start;
      // The next step is taken to be as long as the last: a long one stands alone.
      while (last.done !== true && last.value.kind === "progress") {
        if (ended - start + took > SLICE_MS) break;
        last = all.next();
        took = performance.now() - ended;
        ended += took;
      }
      if (last.done === true) return;
      if (last.value.kind === "progress") timer = setTimeout(slice, 0);
      hear(last.value);
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  };
