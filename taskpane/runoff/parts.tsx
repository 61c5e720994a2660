import type { ReactNode } from "react";
import type { DrawsTyped } from "./draw/drawsTyped";
import { type Bootstrap, drawnBy } from "./draw/useBootstrap";
import type { Reckoned } from "./evaluate";
import { AccrualPart } from "./results/AccrualPart";
import { BootstrapPart } from "./results/BootstrapPart";
import { Checks } from "./results/Checks";
import { CommentPart } from "./results/CommentPart";
import { DevelopmentChart } from "./results/DevelopmentChart";
import { HeatMap } from "./results/HeatMap";
import { NextPart } from "./results/NextPart";
import type { Booking } from "./results/proposedAccrual";
import { RunOffTable } from "./results/RunOffTable";
import type { YearTyped } from "./year/yearForecast";
import { YearPart } from "./year/YearPart";

export interface PartProps {
  readonly reckoned: Reckoned;
  readonly bootstrap: Bootstrap;
  readonly year: YearTyped;
  readonly onYear: (typed: YearTyped) => void;
  readonly booking: Booking;
  readonly onBooking: (booking: Booking) => void;
  readonly draws: DrawsTyped;
  readonly onDraws: (draws: DrawsTyped) => void;
  /** The row of the result that the comment is pointing at: "total", or "origin:3" by its place. */
  readonly pointed: string | undefined;
  readonly onPoint: (row: string | undefined) => void;
}

interface Part {
  readonly key: string;
  readonly heading: string;
  readonly summary: (reckoned: Reckoned) => string;
  readonly content: (props: PartProps) => ReactNode;
}

function checkSummary({ checks }: Reckoned): string {
  const found = checks.filter(({ ok }) => ok === false).length;
  const untried = checks.filter(({ ok }) => ok === undefined).length;
  if (untried === checks.length) return "Kan inte prövas: för få perioder";
  const rest = untried === 0 ? "" : "; en av två kunde inte prövas";
  if (found > 1) return "Båda prövningarna gav anmärkning";
  if (found === 1) return `En prövning gav anmärkning${rest}`;
  const look = checks.some((check) => check.look);
  return `${look ? "Ingen anmärkning, men något att se på" : "Inga anmärkningar"}${rest}`;
}

/** What can be opened below the result, in the order it is asked about. */
export const parts: readonly Part[] = [
  {
    key: "table",
    heading: "Per period",
    summary: () => "Återstår, medelfel, intervall, fakturerat och slutligt",
    content: ({ reckoned, pointed }) => <RunOffTable reckoned={reckoned} pointed={pointed} />,
  },
  {
    key: "map",
    heading: "Triangeln",
    summary: () => "Hur snabbt varje period har fakturerats",
    content: ({ reckoned }) => <HeatMap reckoned={reckoned} />,
  },
  {
    key: "chart",
    heading: "Utveckling",
    summary: () => "En periods väg till sitt slutliga belopp",
    content: ({ reckoned }) => <DevelopmentChart reckoned={reckoned} />,
  },
  {
    key: "checks",
    heading: "Prövning",
    summary: checkSummary,
    content: ({ reckoned }) => <Checks checks={reckoned.checks} notes={reckoned.notes} />,
  },
  {
    key: "bootstrap",
    heading: "Bootstrap",
    summary: () => "Hela fördelningen, med percentiler",
    content: ({ reckoned, bootstrap, draws, onDraws }) => (
      <BootstrapPart reckoned={reckoned} bootstrap={bootstrap} typed={draws} onTyped={onDraws} />
    ),
  },
  {
    key: "accrual",
    heading: "Uppbokning",
    summary: () => "Förslag till bokföringsorder, med underlag",
    content: ({ reckoned, bootstrap, booking, onBooking }) => (
      <AccrualPart
        reckoned={reckoned}
        drawn={drawnBy(bootstrap)}
        booking={booking}
        onBooking={onBooking}
      />
    ),
  },
  {
    key: "next",
    heading: "Utfall mot väntat",
    summary: () => "Vad nästa fakturaperiod bör ge, och vad den gav",
    content: ({ reckoned }) => <NextPart reckoned={reckoned} />,
  },
  {
    key: "year",
    heading: "Helår under året",
    summary: () => "Fakturerat, återstår och resten efter volym, per tertial",
    content: ({ reckoned, year, onYear }) => (
      <YearPart reckoned={reckoned} typed={year} onTyped={onYear} />
    ),
  },
  {
    key: "comment",
    heading: "Text till bokslutet",
    summary: () => "Ett utkast där varje tal kommer ur resultatet",
    content: ({ reckoned, bootstrap, booking, onPoint }) => (
      <CommentPart
        reckoned={reckoned}
        drawn={drawnBy(bootstrap)}
        booking={booking}
        onPoint={onPoint}
      />
    ),
  },
];
