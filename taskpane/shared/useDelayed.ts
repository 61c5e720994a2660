import { useEffect, useState } from "react";

/** The value once it has been still for a while: a screen reader need not hear every keystroke. */
export function useDelayed<T>(value: T, delayMs: number): T | undefined {
  const [still, setStill] = useState<T>();
  useEffect(() => {
    const timer = setTimeout(() => setStill(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return still;
}
