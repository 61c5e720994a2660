import type { Parameter, Series, Status } from "./types";

const MALMO = "Malmö stad, funktionsstödsnämndens utredning av personlig assistans 2020–2025";

function rate(name: string, title: string, value: number, status: Status, more = ""): Series {
  const place = `rubriken \u201dJourärenden\u201d${more}`;
  return {
    name: `jour ${name}`,
    title,
    values: [{ from: 2020_01_01, value, status, source: { title: MALMO, place } }],
  };
}

/** 30 and 59 % are weekdays and weekends in Malmö's text, below and above 50 hours a month in AB § 22. */
const TWO_READINGS =
  "; avtalet kan läsas på två sätt (AB § 22 anger satserna för under och över 50 timmar)";

export const jour: Parameter = {
  id: "jour",
  name: "Jourersättning",
  description: "Den kommunala arbetsgivarens kostnad för en jourtimme, som andel av timlön och ob.",
  unit: "andel",
  series: [
    rate("andel av grundlön", "Andel av grundlönen", 0.5, "beslutad", "; även AB bilaga J"),
    rate("andel av ob", "Andel av ob", 0.5, "beslutad", "; även AB bilaga J"),
    rate("tillägg vardag", "Tillägg vardag, andel av timlönen", 0.3, "antagande", TWO_READINGS),
    rate("tillägg helg", "Tillägg helg, andel av timlönen", 0.59, "antagande", TWO_READINGS),
    rate(
      "tillägg över gränsen",
      "Tillägg över gränsen, andel av timlönen",
      1.1,
      "antagande",
      "; vad de 110 procenten räknas på framgår inte, timlönen antas",
    ),
    rate(
      "intäkt av schablonbelopp",
      "Intäkt, andel av schablonbeloppet",
      0.25,
      "beslutad",
      "; en fjärdedel av schablonbeloppet",
    ),
  ],
};
