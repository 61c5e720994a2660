import { drawInSlices } from "./drawInSlices";
import { drawInWorker } from "./drawInWorker";
import type { Draw } from "./drawing";

/** Draws beside the page where it can, otherwise in short slices on it: the same figures. */
export const draw: Draw = (request, hear) => {
  const ends: (() => void)[] = [];
  let stopped = false;
  const inSlices = (): void => {
    if (!stopped) ends.push(drawInSlices(request, hear));
  };
  const inWorker = drawInWorker(inSlices);
  if (inWorker === undefined) inSlices();
  else ends.push(inWorker(request, hear));
  return () => {
    stopped = true;
    for (const end of ends) end();
  };
};
