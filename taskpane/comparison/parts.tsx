import type { ReactNode } from "react";
import { nationalEvents } from "../../src/national/events";
import { EventList } from "./chart/EventList";
import { NationPart } from "./nation/NationPart";

export interface ComparisonPart {
  readonly key: string;
  /** Swedish. */
  readonly heading: string;
  /** What it tells, in a line. */
  readonly summary: string;
  readonly Content: () => ReactNode;
}

/** What is known without any figures of the municipality's own. */
export const nationalParts: readonly ComparisonPart[] = [
  {
    key: "nation",
    heading: "Rikets serier",
    summary: "Mottagare, flöden, beslut, timmar, behov och utgifter 2002–2024, med källa",
    Content: NationPart,
  },
  {
    key: "events",
    heading: "Lagändringar och domar",
    summary: "Vad som har ändrat antal och timmar, 2007–2026, med källa",
    Content: () => <EventList events={nationalEvents} />,
  },
];
