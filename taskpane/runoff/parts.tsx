import type { ReactNode } from "react";
import type { DrawsTyped } from "./draw/drawsTyped";
import { type Bootstrap, drawnBy } from "./draw/useBootstrap";
import type { Calculated } from "./evaluate";
import { AccrualPart } from "./results/AccrualPart";
import { BootstrapPart } from "./results/BootstrapPart";
import { Checks } from "./results/Checks";
import { CommentPart } from "./results/CommentPart";
import { DevelopmentChart } from "./results/DevelopmentChart";
import { HeatMap } from "./results/HeatMap";
import { NextPart } from "./results/NextPart";
import type { Booking } from "./results/proposedAccrual";
import { RunOffTable } from "./results/RunOffTable";
import type { YearTyped } from "./year/yearTyped";
import { YearPart } from "./year/YearPart";

export interface PartProps {
  readonly calculated: Calculated;
  /** The same a moment later, for what is large to draw: the rest is not held up by it. */
  readonly later: Calculated;
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

export interface Part {
  readonly key: string;
  /** Methods and tests are for who wants to go deeper. */
  readonly place: "result" | "explanation" | "depth";
  readonly heading: string;
  readonly summary: (calculated: Calculated) => string;
  readonly content: (props: PartProps) => ReactNode;
}

function checkSummary({ checks }: Calculated): string {
  const found = checks.filter(({ ok }) => ok === false).length;
  const untried = checks.filter(({ ok }) => ok === undefined).length;
  if (untried === checks.length) return "Kan inte prövas: för få perioder";
  const rest = untried === 0 ? "" : "; en av två kunde inte prövas";
  if (found > 1) return "Båda prövningarna gav anmärkning";
  if (found === 1) return `En prövning gav anmärkning${rest}`;
  const look = checks.some((check) => check.look);
  return `${look ? "Ingen anmärkning, men något att se på" : "Inga anmärkningar"}${rest}`;
}

/** What can be opened, in the order it is asked about within its place. */
export const parts: readonly Part[] = [
  {
    key: "table",
    place: "result",
    heading: "Per period",
    summary: ({ source }) =>
      `Återstår, medelfel, intervall, fakturerat och slutligt${source.unit === "kr" ? ", i kronor som de bokförs" : ""}`,
    content: ({ calculated, pointed }) => <RunOffTable calculated={calculated} pointed={pointed} />,
  },
  {
    key: "comment",
    place: "explanation",
    heading: "Text till bokslutet",
    summary: () => "Ett utkast där varje tal kommer ur resultatet",
    content: ({ calculated, bootstrap, booking, onPoint }) => (
      <CommentPart
        calculated={calculated}
        drawn={drawnBy(bootstrap)}
        booking={booking}
        onPoint={onPoint}
      />
    ),
  },
  {
    key: "map",
    place: "explanation",
    heading: "Triangeln",
    summary: () => "Hur snabbt varje period har fakturerats",
    content: ({ later }) => <HeatMap calculated={later} />,
  },
  {
    key: "chart",
    place: "explanation",
    heading: "Utveckling",
    summary: () => "En periods väg till sitt slutliga belopp",
    content: ({ later }) => <DevelopmentChart calculated={later} />,
  },
  {
    key: "checks",
    place: "depth",
    heading: "Prövning",
    summary: checkSummary,
    content: ({ calculated }) => <Checks checks={calculated.checks} notes={calculated.notes} />,
  },
  {
    key: "bootstrap",
    place: "depth",
    heading: "Bootstrap",
    summary: () => "Hela fördelningen, med percentiler",
    content: ({ calculated, bootstrap, draws, onDraws }) => (
      <BootstrapPart
        calculated={calculated}
        bootstrap={bootstrap}
        typed={draws}
        onTyped={onDraws}
      />
    ),
  },
  {
    key: "accrual",
    place: "result",
    heading: "Uppbokning",
    summary: ({ source }) =>
      `Förslag till bokföringsorder${source.unit === "tusen dollar" ? "" : " i kronor"}, med underlag`,
    content: ({ calculated, bootstrap, booking, onBooking }) => (
      <AccrualPart
        calculated={calculated}
        drawn={drawnBy(bootstrap)}
        booking={booking}
        onBooking={onBooking}
      />
    ),
  },
  {
    key: "next",
    place: "depth",
    heading: "Utfall mot väntat",
    summary: () => "Vad nästa fakturaperiod bör ge, och vad den gav",
    content: ({ calculated }) => <NextPart calculated={calculated} />,
  },
  {
    key: "year",
    place: "result",
    heading: "Helår under året",
    summary: () => "Fakturerat, återstår och resten efter volym, per tertial",
    content: ({ calculated, year, onYear }) => (
      <YearPart calculated={calculated} typed={year} onTyped={onYear} />
    ),
  },
];
