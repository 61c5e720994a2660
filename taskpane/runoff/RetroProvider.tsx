import { type ReactNode, useMemo, useState } from "react";
import { useBootstrap } from "./draw/useBootstrap";
import type { Booking } from "./results/proposedAccrual";
import { RetroContext } from "./RetroContext";
import { useRetro } from "./useRetro";
import type { YearTyped } from "./year/yearForecast";

const NOTHING_TYPED: YearTyped = { sfbPersons: "", lssHours: "", earlierYears: "", budget: "" };

/** Keeps the triangle, its options and what was drawn while another tab is in front. */
export function RetroProvider({ children }: { readonly children: ReactNode }) {
  const retro = useRetro();
  const bootstrap = useBootstrap(retro.state.source.triangle);
  const [year, setYear] = useState<YearTyped>(NOTHING_TYPED);
  const [booking, setBooking] = useState<Booking>({ amount: "expected", costTyped: "" });
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(["table"]));
  const value = useMemo(
    () => ({
      retro,
      bootstrap,
      year,
      setYear,
      booking,
      setBooking,
      open,
      toggle: (name: string) =>
        setOpen((now) => {
          const next = new Set(now);
          if (!next.delete(name)) next.add(name);
          return next;
        }),
    }),
    [retro, bootstrap, year, booking, open],
  );
  return <RetroContext.Provider value={value}>{children}</RetroContext.Provider>;
}
