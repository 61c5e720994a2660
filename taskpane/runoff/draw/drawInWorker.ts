import { type Draw, type DrawReply, UNFORESEEN } from "./drawing";

/** Beside the page; its name is fixed, as all the build's are (webpack.config.js). */
const WORKER = "bootstrap-worker.js";

/**
 * Draws in a worker of our own host. `undefined` where the page has none to give; `onDead` is called
 * where one was given but could not start, as under a host's own security policy.
 */
export function drawInWorker(onDead: () => void): Draw | undefined {
  if (typeof Worker === "undefined") return undefined;
  return (request, hear) => {
    let worker: Worker;
    try {
      worker = new Worker(WORKER);
    } catch {
      onDead();
      return () => undefined;
    }
    let alive = false;
    worker.addEventListener("message", ({ data }: MessageEvent<DrawReply>) => {
      alive = true;
      if (data.kind !== "progress") worker.terminate();
      hear(data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      if (alive) hear({ kind: "refused", message: UNFORESEEN });
      else onDead();
    });
    worker.postMessage(request);
    return () => worker.terminate();
  };
}
