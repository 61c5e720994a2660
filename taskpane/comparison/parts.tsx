import type { ReactNode } from "react";
import { nationalEvents } from "../../src/national/events";
import { EqualisationPart } from "../equalisation/EqualisationPart";
import { EventList } from "./chart/EventList";
import type { Calculated } from "./evaluate";
import { NationPart } from "./nation/NationPart";
import { FixedPart } from "./results/FixedPart";
import { GrowthPart } from "./results/GrowthPart";
import { HoursPart } from "./results/HoursPart";
import { HomeCarePart } from "./results/HomeCarePart";
import { PlacesPart } from "./results/PlacesPart";
import { RatesPart } from "./results/RatesPart";

export interface ComparisonPart {
  readonly key: string;
  /** Swedish. */
  readonly heading: string;
  /** What it tells, in a line. */
  readonly summary: string;
  readonly content: (calculated: Calculated | undefined) => ReactNode;
}

/** What needs the municipality's own figures. */
export const ownParts: readonly ComparisonPart[] = [
  {
    key: "rates",
    heading: "Personer per 100 000 invånare",
    summary: "Kommunen och riket, väntat antal och vad skillnaden kostar",
    content: (calculated) => calculated && <RatesPart calculated={calculated} />,
  },
  {
    key: "hours",
    heading: "Timmar per person och vecka",
    summary: "Kommunens SFB och LSS bredvid rikets beviljade timmar",
    content: (calculated) => calculated && <HoursPart calculated={calculated} />,
  },
  {
    key: "places",
    heading: "Andra kommuner, län och riket",
    summary: "Tabeller ur Öppna data: kronor per invånare eller andra nyckeltal",
    content: (calculated) => calculated && <PlacesPart tables={calculated.form.tables} />,
  },
];

/** What is known without any figures of the municipality's own. */
export const nationalParts: readonly ComparisonPart[] = [
  {
    key: "growth",
    heading: "Vad tillväxten beror på",
    summary: "Personer, timmar och pris, för kommunen och riket",
    content: (calculated) => <GrowthPart calculated={calculated} />,
  },
  {
    key: "fixed",
    heading: "Löpande och fasta priser",
    summary: "Kostnaden och schablonbeloppet med och utan prisökning",
    content: (calculated) => <FixedPart calculated={calculated} />,
  },
  {
    key: "nation",
    heading: "Rikets serier",
    summary: "Mottagare, flöden, beslut, timmar, behov och utgifter 2002–2024, med källa",
    content: () => <NationPart />,
  },
  {
    key: "events",
    heading: "Lagändringar och domar",
    summary: "Vad som har ändrat antal och timmar, 2007–2026, med källa",
    content: () => <EventList events={nationalEvents} />,
  },
  {
    key: "homecare",
    heading: "Hemtjänst och personlig assistans per timme",
    summary: "420 kr mot 320 kr år 2022",
    content: () => <HomeCarePart />,
  },
  {
    key: "equalisation",
    heading: "LSS-utjämning",
    summary: "Bidrag eller avgift, och vad ett ärende till ger tillbaka två år senare",
    content: () => <EqualisationPart />,
  },
];
