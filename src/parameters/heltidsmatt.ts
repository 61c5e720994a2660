import type { DatedValue, Parameter, Status } from "./types";

function hours(value: number | string, status: Status, title: string, place: string): DatedValue[] {
  return [{ from: 2020_01_01, value, status, source: { title, place } }];
}

const MALMO = "Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025";

export const heltidsmatt: Parameter = {
  id: "heltidsmatt",
  name: "Heltidsmått",
  description: "Heltidens längd i timmar per vecka för samma månadslön.",
  unit: "timmar/vecka",
  series: [
    {
      name: "heltidsmått privat norm",
      title: "Privat norm",
      values: hours(40, "antagande", "Arbetstidslag (1982:673)", "5 §; vardagar dagtid"),
    },
    {
      name: "heltidsmått helg",
      title: "Med helg",
      values: hours(38.25, "antagande", "AB, arbetstid", "inte kontrollerat; helg ingår"),
    },
    {
      name: "heltidsmått dag kväll helg",
      title: "Dag, kväll och helg",
      values: hours(37, "beslutad", MALMO, "rubriken \u201dHeltidsmått\u201d"),
    },
    {
      name: "heltidsmått rotation natt",
      title: "Rotation med natt",
      values: hours(
        36.33,
        "beslutad",
        MALMO,
        "rubriken \u201dHeltidsmått\u201d; 36 timmar 20 minuter",
      ),
    },
    {
      name: "heltidsmått ständig natt",
      title: "Ständig natt",
      values: hours(
        34.33,
        "beslutad",
        MALMO,
        "rubriken \u201dHeltidsmått\u201d; 34 timmar 20 minuter",
      ),
    },
  ],
};
