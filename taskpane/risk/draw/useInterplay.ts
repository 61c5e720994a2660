import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RiskInterplay } from "../../../src/risk/run/riskInterplay";
import type { RiskRequest } from "../../../src/risk/run/riskRequest";
import { drawInterplay } from "./drawInterplay";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "drawing"; readonly share: number }
  | { readonly kind: "done"; readonly result: RiskInterplay }
  | { readonly kind: "refused"; readonly message: string };

export interface InterplayDrawing {
  readonly state: State;
  readonly start: () => void;
  readonly stop: () => void;
}

const IDLE: State = { kind: "idle" };

/** What each part explains by itself and with others, drawn when asked for: anything that changes makes it void. */
export function useInterplay(request: RiskRequest | undefined): InterplayDrawing {
  const [kept, setKept] = useState<{ readonly of: RiskRequest; readonly state: State }>();
  const end = useRef<() => void>(() => undefined);
  useEffect(() => () => end.current(), [request]);
  const start = useCallback(() => {
    if (request === undefined) return;
    end.current();
    const put = (state: State): void => setKept({ of: request, state });
    put({ kind: "drawing", share: 0 });
    end.current = drawInterplay(request, (reply) =>
      put(reply.kind === "progress" ? { kind: "drawing", share: reply.share } : reply),
    );
  }, [request]);
  const stop = useCallback(() => {
    end.current();
    setKept(undefined);
  }, []);
  const state = kept !== undefined && kept.of === request ? kept.state : IDLE;
  return useMemo(() => ({ state, start, stop }), [state, start, stop]);
}
