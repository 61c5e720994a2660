import { field } from "./field";

const HOURS = "Rikets snitt 2024 är 136 timmar per vecka; ange brukarens egna timmar.";
const OWN = "Din egen uppgift.";
const WEEKS = "Tid tills personalen har annat arbete; ange enhetens egen erfarenhet.";
const MATCHED = "Andel av tiden som personalen hinner få annat arbete; ange egen erfarenhet.";

/** A death, a hospital stay, a change of provider: staff without work and without revenue. */
export const surplusFields = [
  field("deathPersons", "Dödsfall: personer", "personer", 0, "indata", OWN),
  field("deathHours", "Dödsfall: timmar per vecka", "timmar/vecka", 130, "antagande", HOURS, {
    max: 1000,
  }),
  field("deathWeeks", "Dödsfall: veckor", "veckor", 8, "antagande", WEEKS),
  field("deathMatched", "Dödsfall: matchad andel HÖK", "andel", 0.5, "antagande", MATCHED),
  field("hospitalPersons", "Sjukhusvistelse: personer", "personer", 0, "indata", OWN),
  field(
    "hospitalHours",
    "Sjukhusvistelse: timmar per vecka",
    "timmar/vecka",
    130,
    "antagande",
    HOURS,
    { max: 1000 },
  ),
  field("hospitalWeeks", "Sjukhusvistelse: veckor", "veckor", 2, "antagande", WEEKS),
  field(
    "hospitalMatched",
    "Sjukhusvistelse: matchad andel HÖK",
    "andel",
    0.5,
    "antagande",
    MATCHED,
  ),
  field("changePersons", "Byte av utförare: personer", "personer", 0, "indata", OWN),
  field(
    "changeHours",
    "Byte av utförare: timmar per vecka",
    "timmar/vecka",
    130,
    "antagande",
    HOURS,
    { max: 1000 },
  ),
  field("changeWeeks", "Byte av utförare: veckor", "veckor", 8, "antagande", WEEKS),
  field("changeMatched", "Byte av utförare: matchad andel HÖK", "andel", 0.5, "antagande", MATCHED),
  field(
    "noticeWeeks",
    "Uppsägningstid PAN",
    "veckor",
    "365/84",
    "beslutad",
    "En månad, 365/7/12 veckor, enligt PAN-avtalet i Malmös utredning.",
  ),
] as const;
