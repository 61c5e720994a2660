import type { Beside, Steps } from "./beside";
import { inSlices } from "./inSlices";
import { inWorker } from "./inWorker";

interface How<Request, Result> {
  /** The worker's script, a file of the build (builtScript.ts). */
  readonly script: string;
  readonly steps: Steps<Request, Result>;
}

/** Calculates beside the page where it can, otherwise in short slices on it: the same figures. */
export const besideThePage =
  <Request, Result>({ script, steps }: How<Request, Result>): Beside<Request, Result> =>
  (request, hear) => {
    const ends: (() => void)[] = [];
    let stopped = false;
    const slices = (): void => {
      if (!stopped) ends.push(inSlices(steps)(request, hear));
    };
    const worker = inWorker<Request, Result>(script, slices);
    if (worker === undefined) slices();
    else ends.push(worker(request, hear));
    return () => {
      stopped = true;
      for (const end of ends) end();
    };
  };
