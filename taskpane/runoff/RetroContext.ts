import { createContext, useContext } from "react";
import type { KeptWork } from "../work/useKeptWork";
import type { Bootstrap } from "./draw/useBootstrap";
import type { Retro } from "./useRetro";

/** What the view Retro remembers. */
export interface RetroMemory {
  readonly retro: Retro;
  readonly kept: KeptWork;
  readonly bootstrap: Bootstrap;
  /** The parts that are open, by key. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (part: string) => void;
}

export const RetroContext = createContext<RetroMemory | undefined>(undefined);

export function useRetroMemory(): RetroMemory {
  const memory = useContext(RetroContext);
  if (memory === undefined) throw new Error("RetroView stands outside its home");
  return memory;
}
