import type { DatedValue, Parameter } from "./types";
import { wholeYear } from "./wholeYear";

/** As the ordinance prints it, for the year that equalisation is worked out for. */
function forecast(year: number, value: number, place: string): DatedValue {
  return wholeYear(year, value, "beslutad", {
    title: "Förordning (2008:776) om utjämning av kostnader för stöd och service",
    place,
    reference: "SFS 2025:1172",
  });
}

export const kpif: Parameter = {
  id: "kpif",
  name: "Konsumentprisindex med fast ränta, årlig ökning",
  description:
    "Den genomsnittliga ökningen av konsumentprisindex med fast ränta (KPIF) som LSS-utjämningen räknar upp med, så som förordningen anger den för utjämningsåret 2026.",
  unit: "andel/år",
  series: [
    {
      name: "konsumentprisindex med fast ränta",
      aliases: ["KPIF"],
      values: [
        forecast(2025, 0.027, "bilagan, konsumentprisindex med fast ränta: 2025: 2,7"),
        forecast(2026, 0.013, "bilagan, konsumentprisindex med fast ränta: 2026: 1,3"),
      ],
    },
  ],
};
