import { type Beside, type Reply, UNFORESEEN } from "./beside";

/**
 * Calculates in a worker of our own host, a script of the build. `undefined` where the page has none to give;
 * `onDead` is called where one was given but could not start, as under a host's own security policy.
 */
export function inWorker<Request, Result>(
  script: string,
  onDead: () => void,
): Beside<Request, Result> | undefined {
  if (typeof Worker === "undefined") return undefined;
  return (request, hear) => {
    let worker: Worker;
    try {
      worker = new Worker(script);
    } catch {
      onDead();
      return () => undefined;
    }
    let alive = false;
    worker.addEventListener("message", ({ data }: MessageEvent<Reply<Result>>) => {
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
