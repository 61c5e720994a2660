import type { Beside, Steps } from "./beside";
import { repliesOf } from "./repliesOf";

/** The page answers between two slices; shorter than what anybody notices. */
const SLICE_MS = 12;

/** Calculates on the page's own thread, a slice at a time: where workers are refused. */
export const inSlices =
  <Request, Result>(steps: Steps<Request, Result>): Beside<Request, Result> =>
  (request, hear) => {
    const all = repliesOf(steps, request);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const slice = (): void => {
      const start = performance.now();
      let last = all.next();
      while (last.done !== true && last.value.kind === "progress") {
        if (performance.now() - start > SLICE_MS) break;
        last = all.next();
      }
      if (last.done === true) return;
      if (last.value.kind === "progress") timer = setTimeout(slice, 0);
      hear(last.value);
    };
    timer = setTimeout(slice, 0);
    return () => clearTimeout(timer);
  };
