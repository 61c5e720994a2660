import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { BootstrapResult } from "../../../src/runoff/methods/bootstrap/bootstrap";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { draw } from "./draw";
import { shares } from "./shares";

export type DrawState =
  | { readonly kind: "idle" }
  | { readonly kind: "drawing"; readonly share: number }
  | { readonly kind: "done"; readonly result: BootstrapResult; readonly seconds: number }
  | { readonly kind: "refused"; readonly message: string };

export interface Bootstrap {
  readonly state: DrawState;
  readonly start: (replicates: number, seed: number) => void;
  readonly stop: () => void;
}

/** What has been drawn, if it has. */
export function drawnBy({ state }: Bootstrap): BootstrapResult | undefined {
  return state.kind === "done" ? state.result : undefined;
}

const IDLE: DrawState = { kind: "idle" };

/** The bootstrap of a triangle, drawn when asked for; another triangle makes what was drawn void. */
export function useBootstrap(triangle: Triangle | undefined): Bootstrap {
  const [kept, setKept] = useState<{ readonly of: Triangle; readonly state: DrawState }>();
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), [triangle]);

  const start = useCallback(
    (replicates: number, seed: number) => {
      if (triangle === undefined) return;
      end.current();
      const began = performance.now();
      const put = (state: DrawState): void => setKept({ of: triangle, state });
      put({ kind: "drawing", share: 0 });
      const options = { replicates, seed, percentiles: shares };
      end.current = draw({ triangle, options }, (reply) => {
        if (reply.kind === "progress") put({ kind: "drawing", share: reply.share });
        else if (reply.kind === "refused") put(reply);
        else put({ ...reply, seconds: (performance.now() - began) / 1000 });
      });
    },
    [triangle],
  );
  const stop = useCallback(() => {
    end.current();
    setKept(undefined);
  }, []);
  const state = kept !== undefined && kept.of === triangle ? kept.state : IDLE;
  return useMemo(() => ({ state, start, stop }), [state, start, stop]);
}
