import type { Draw } from "./drawing";
import { replies } from "./steps";

/** The page answers between two slices; shorter than what anybody notices. */
const SLICE_MS = 12;

/** Draws on the page's own thread, a slice at a time: where workers are refused. */
export const drawInSlices: Draw = (request, hear) => {
  const all = replies(request);
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
