import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RiskAnalysis } from "../../../src/risk/run/riskAnalysis";
import type { RiskRequest } from "../../../src/risk/run/riskRequest";
import { drawRisk } from "./drawRisk";

/** So that no draws begin at every letter that is typed. */
const STILL_MS = 300;

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "drawing"; readonly share: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "refused"; readonly message: string };

export interface Drawing {
  readonly state: State;
  /** The last that was drawn of the same base, and what it was drawn of. */
  readonly last: { readonly of: RiskRequest; readonly analysis: RiskAnalysis } | undefined;
  /** Whether it is of what stands now. */
  readonly isNew: boolean;
  readonly stop: () => void;
  readonly again: () => void;
}

const IDLE: State = { kind: "idle" };

/** Draws what is asked for when it has been still a while; another base makes what was drawn void. */
export function useDraws(request: RiskRequest | undefined, base: unknown): Drawing {
  const [held, hold] = useState<{ readonly of: RiskRequest; readonly state: State }>();
  const [last, setLast] = useState<Drawing["last"] & { readonly base: unknown }>();
  const [attempt, setAttempt] = useState(0);
  const end = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (request === undefined) return undefined;
    const setState = (state: State): void => hold({ of: request, state });
    const timer = setTimeout(() => {
      setState({ kind: "drawing", share: 0 });
      end.current = drawRisk(request, (reply) => {
        if (reply.kind === "progress") setState({ kind: "drawing", share: reply.share });
        else if (reply.kind === "refused") setState(reply);
        else {
          setState(IDLE);
          setLast({ of: request, analysis: reply.result, base });
        }
      });
    }, STILL_MS);
    return () => {
      clearTimeout(timer);
      end.current();
      end.current = () => undefined;
    };
  }, [request, base, attempt]);
  const stop = useCallback(() => {
    end.current();
    if (request !== undefined) hold({ of: request, state: { kind: "stopped" } });
  }, [request]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const state = held?.of === request && held !== undefined ? held.state : IDLE;
  const kept = last?.base === base ? last : undefined;
  return useMemo(
    () => ({ state, last: kept, isNew: kept?.of === request, stop, again }),
    [state, kept, request, stop, again],
  );
}
