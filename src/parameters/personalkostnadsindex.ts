import type { DatedValue, Parameter, Series } from "./types";
import { wholeYear } from "./wholeYear";

const source = (place: string) => ({
  title: "Förordning (2008:776) om utjämning av kostnader för stöd och service",
  place,
  reference: "SFS 2025:1172",
});

/** From the wording that was read; earlier ones are not. */
const from2026 = (value: number, place: string): DatedValue[] => [
  { from: 2026_01_01, value, status: "beslutad", source: source(place) },
];

const share = (name: string, title: string, values: readonly DatedValue[]): Series => ({
  name,
  title,
  values,
});

export const personalkostnadsindex: Parameter = {
  id: "personalkostnadsindex",
  name: "Andelar i personalkostnadsindex (PK-IX)",
  description:
    "Det som personalkostnadsindex i LSS-utjämningen räknas med: hur stor del av en kostnad som är personal, hur stor del av skillnaden mot standardkostnaden som ersätts, och PO-pålägget på lönerna.",
  unit: "andel",
  series: [
    share(
      "ersatt andel av personalkostnadens avvikelse",
      "Ersatt andel av avvikelsen",
      from2026(0.7, "6 § och bilagan, steg 3: 70 procent"),
    ),
    share(
      "personalens andel av kostnaden i LSS-utjämningen",
      "Personalens andel av en kostnad",
      from2026(0.85, "bilagan, steg 1 och 2: 85 procent"),
    ),
    share(
      "kommunens andel av assistansen i LSS-utjämningen",
      "Kommunens andel av assistans enligt SFB",
      from2026(0.2, "bilagan, steg 1: 0,20"),
    ),
    share("PO-pålägg i LSS-utjämningen", "PO-pålägg, anställda 26–64 år", [
      wholeYear(
        2026,
        0.4718,
        "beslutad",
        source("bilagan, beräknade personalkostnader: 47,18 procent"),
      ),
    ]),
  ],
};
