import type { DrawReply, DrawRequest } from "./drawing";
import { replies } from "./steps";

/** Progress is told this often: more would only be in the way. */
const INTERVAL_MS = 100;

const tell = (reply: DrawReply): void => self.postMessage(reply);

// A thread of its own: the pane stays free however long it takes.
self.addEventListener("message", ({ data }: MessageEvent<DrawRequest>) => {
  let told = 0;
  for (const reply of replies(data)) {
    const now = performance.now();
    if (reply.kind === "progress" && now - told < INTERVAL_MS) continue;
    told = now;
    tell(reply);
  }
});
