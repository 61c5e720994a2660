import { useCallback, useEffect, useRef, useState } from "react";
import { OpenDataError } from "./ask/openDataError";

export type Asked<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "asking" }
  | { readonly kind: "answered"; readonly answer: T }
  | { readonly kind: "failed"; readonly message: string };

const UNFORESEEN = "Det gick inte att hämta. Inget har hämtats. Försök igen.";

/** A question to a source of open data: asked when the user asks it, given up when the view is left. */
export function useAsked<T>() {
  const [asked, setAsked] = useState<Asked<T>>({ kind: "idle" });
  const under = useRef<AbortController>();
  useEffect(() => () => under.current?.abort(), []);

  const ask = useCallback(async (question: (signal: AbortSignal) => Promise<T>): Promise<void> => {
    under.current?.abort();
    const mine = new AbortController();
    under.current = mine;
    setAsked({ kind: "asking" });
    try {
      const answer = await question(mine.signal);
      if (under.current === mine) setAsked({ kind: "answered", answer });
    } catch (error) {
      if (under.current !== mine) return;
      const message = error instanceof OpenDataError ? error.message : UNFORESEEN;
      setAsked({ kind: "failed", message });
    }
  }, []);
  const stop = useCallback(() => under.current?.abort(), []);
  return { asked, ask, stop };
}
