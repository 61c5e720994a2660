import { whole, type Word } from "./word";

/** What is measured. A compound that is not known (nettoinflöde, brukaravgift) is no measure. */
export const measureWords: readonly Word[] = [
  whole("netto(?:kostnad(?:en|er|erna)?|utfall(?:et)?)", { measure: "cost", net: true }),
  whole("netto", { net: true, measure: "cost", weak: true }),
  whole("kostnad(?:en|er|erna)?|belopp(?:et|en)?", { measure: "cost" }),
  whole("net costs?", { measure: "cost", net: true }),
  whole("costs?|amount", { measure: "cost" }),
  whole("(?:assistans)?(?:timmar(?:na)?|timme)|tim\\.?|h|hours", { measure: "hours" }),
  whole("nya|nytillkomna|tillkommande|tillkomna|inflöde(?:t)?", { measure: "inflow" }),
  whole("avslutade|upphörda|avgångar|avgångna|utflöde(?:t)?", { measure: "outflow" }),
  whole("barn(?:en)?(?: och (?:unga|ungdomar))?", { measure: "children" }),
  whole("vuxna", { measure: "adults" }),
  whole(
    "(?:(?:kommun)?invånare(?:n|antal(?:et)?)?|folkmängd(?:en)?|befolkning(?:en)?)(?: i \\p{L}+)?|inhabitants|population",
    {
      measure: "inhabitants",
    },
  ),
  whole(
    "brukare(?:n|na)?|personer(?:na)?|ärende(?:n|na)|kund(?:er|erna)|klient(?:er|erna)|enskilda|individer",
    {
      measure: "persons",
    },
  ),
  whole("users?|persons|clients|antal(?:et)?|ant\\.?|verkställ(?:da|t)", { measure: "persons" }),
  whole("number of|no\\. of|recipients|service users", { measure: "persons" }),
  whole("(?:snitt|medel|genomsnitts)antal(?:et)?", { measure: "persons" }),
  whole("(?:års|helårs)(?:snitt|medel|genomsnitt)\\p{L}*", { measure: "persons", weak: true }),
  whole("beslut(?:en)?|snitt(?:et)?|genomsnitt(?:et)?|medeltal|årsmedel(?:tal)?", {
    measure: "persons",
    weak: true,
  }),
  whole("volym(?:er|erna|en)?", { measure: "volume" }),
];

/** Units of money. */
export const unitWords: readonly Word[] = [
  whole("(?:sek )?thousands?(?: (?:of )?sek)?|tsek|sek k", { unit: 1_000 }),
  whole("(?:sek )?millions?(?: (?:of )?sek)?|sek m", { unit: 1_000_000 }),
  whole("tkr|kkr|ksek|tusental kr\\p{L}*", { unit: 1_000 }),
  whole("mnkr|mkr|msek|mn|miljoner(?: kr\\p{L}*)?|milj\\.?(?: kr\\p{L}*)?", { unit: 1_000_000 }),
  whole("kr|sek|kronor", { unit: 1 }),
];
