import type { Reply, Steps } from "./beside";
import { repliesOf } from "./repliesOf";

/** Progress is told this often: more would only be in the way. */
const INTERVAL_MS = 100;

/** What a worker does: a thread of its own, so that the pane stays free however long it takes. */
export function serve<Request, Result>(steps: Steps<Request, Result>): void {
  const tell = (reply: Reply<Result>): void => self.postMessage(reply);
  self.addEventListener("message", ({ data }: MessageEvent<Request>) => {
    let told = 0;
    for (const reply of repliesOf(steps, data)) {
      const now = performance.now();
      if (reply.kind === "progress" && now - told < INTERVAL_MS) continue;
      told = now;
      tell(reply);
    }
  });
}
