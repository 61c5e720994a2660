import { stem, whole, word, type Word } from "./word";

/** What has to be asked about before a row is taken. */
export const doubtWords: readonly Word[] = [
  whole("(?:extern|privat|utomstående|annan?|andra)\\p{L}* utförare(?:n|s)?", { doubt: "bought" }),
  stem(
    "köp av(?: huvudverksamhet)?|köp huvudverksamhet|köpt|extern|privat|entreprenad|lov(?!\\p{L})|utomstående|bolag",
    {
      doubt: "bought",
    },
  ),
  whole("brutto(?:kostnad(?:en|er)?)?", { doubt: "gross", measure: "cost", weak: true }),
  stem("bevilja|beslutade", { doubt: "granted" }),
  whole(
    "(?:per )?(?:den )?\\d{1,2}:?a? (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*\\.?",
    { doubt: "instant" },
  ),
  word("(?:per )?(?:den )?(?<!\\d)\\d{1,2}\\/\\d{1,2}(?!\\d)", { doubt: "instant" }),
  word("(?<!\\d)20\\d\\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\\d|3[01])(?!\\d)", {
    doubt: "instant",
  }),
  stem("per den|vid årets (?:slut|utgång)|årsskifte|ultimo|vid (?:års)?slutet", {
    doubt: "instant",
  }),
  whole(
    "(?:i )?(?:snitt|genomsnitt\\p{L}*|medel\\p{L}*) ?(?:\\/|per) ?(?:månad|mån)\\.?|månads\\p{L}+",
    { monthlyMean: true },
  ),
  word("(?:\\/|per) ?(?:månad|mån)(?!\\p{L})\\.?", { doubt: "perMonth" }),
  word("(?:\\/|per|och) ?(?:vecka|v)(?!\\p{L})\\.?|vecko\\p{L}+", { doubt: "perWeek" }),
  word("(?:\\/|per|och) ?(?:dygn|dag)(?!\\p{L})|dygns\\p{L}+", { doubt: "perDay" }),
  whole(
    "tusentals? kr(?:onor)?|tusen kr(?:onor)?|kr i tusental|1 ?000-?(?:tals)? kr(?:onor)?|1 ?000-tal kr(?:onor)?",
    { unit: 1_000 },
  ),
  stem("tusental|tusen|1000-tal", { doubt: "thousands" }),
  stem("revidera|ursprunglig|omräkna|tilläggsbudget|justera", { doubt: "revised" }),
  whole("fast\\p{L}? pris\\p{L}*|\\d{4} års pris\\p{L}*|prisnivå", { doubt: "fixedPrices" }),
  whole("löpande pris\\p{L}*", {}),
  stem("inkl", { doubt: "includes" }),
  stem("resultat|överskott|underskott", { doubt: "result", measure: "cost", weak: true }),
  stem("insats", { doubt: "allLss" }),
];
