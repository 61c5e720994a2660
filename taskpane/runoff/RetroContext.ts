import { createContext, useContext } from "react";
import type { Bootstrap } from "./draw/useBootstrap";
import type { Booking } from "./results/proposedAccrual";
import type { Retro } from "./useRetro";
import type { YearTyped } from "./year/yearForecast";

/** What the view Retro remembers. */
export interface RetroMemory {
  readonly retro: Retro;
  readonly bootstrap: Bootstrap;
  readonly year: YearTyped;
  readonly setYear: (typed: YearTyped) => void;
  readonly booking: Booking;
  readonly setBooking: (booking: Booking) => void;
  /** The parts that are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (part: string) => void;
}

export const RetroContext = createContext<RetroMemory | undefined>(undefined);

export function useRetroMemory(): RetroMemory {
  const memory = useContext(RetroContext);
  if (memory === undefined) throw new Error("RetroView stands outside its provider");
  return memory;
}
