/** How each is written, with the rule that it follows. */
export const ARITHMETIC: readonly (readonly [string, string, string])[] = [
  [
    "PA.SCHABLON",
    "årets schablonbelopp; senare år det egna beloppet, annars föregående × (1 + uppräkning), avrundat till 10 öre",
    "5 § förordningen (1993:1091) om assistansersättning",
  ],
  [
    "PA.SFB",
    "personer × kommunens timmar × dagar/7 × schablonbelopp × nyttjandegrad",
    "51 kap. 22 och 23 §§ socialförsäkringsbalken",
  ],
  ["PA.LSS", "timmar × schablonbelopp × prisfaktor", "9 § 2 lagen (1993:387) om stöd och service"],
  ["PA.KOSTNAD", "PA.SFB + PA.LSS + sjuklön + egen regi", "som delarna"],
  ["PA.TIMMAR", "aktiv + väntetid/4 + beredskap/7", "FKFS 2016:4 om assistansersättning"],
  ["PA.KOSTNADSDELAR", "delarna i PA.KOSTNAD, deras summa och andelen av den", "som PA.KOSTNAD"],
  [
    "PA.BESLUT",
    "grundläggande behov över kommunens timmar: kommunen de timmarna, staten resten; annars kommunen allt",
    "51 kap. 3 och 22 §§ socialförsäkringsbalken",
  ],
  [
    "PA.SJUKLÖN",
    "(timlön × sjuktimmar × 80 % − karensavdrag × perioder, minst 0) × (1 + semester) × (1 + avgifter + avtal)",
    "6 och 7 §§ lagen (1991:1047) om sjuklön, 9 § 2 LSS",
  ],
  [
    "PA.PROGNOS",
    "månad för månad på ett blad Uträkning: bestånd, timmar, schablonbelopp och löner; årets delar i hela ören",
    "docs/prognos.md och funktionerna den bygger på",
  ],
  [
    "PA.ÄRENDEN",
    "rad för rad på ett blad Uträkning: dagar i perioden × timmar/7 × schablonbelopp eller eget pris",
    "51 kap. 22 § socialförsäkringsbalken, 9 § 2 LSS",
  ],
  [
    "PA.AVSTÄMNING",
    "ärende för ärende och månad för månad på ett blad Uträkning: väntat ur listan mot summan av fakturorna",
    "51 kap. 22 och 23 §§ socialförsäkringsbalken, 9 § 2 LSS; sjuklön som PA.SJUKLÖN",
  ],
  [
    "PA.AVVIKELSE",
    "varje faktors ändring × de andras produkt, i medeltal över alla ordningar eller i tur och ordning",
    "docs/avvikelse.md",
  ],
  [
    "PA.EGENREGI",
    "intäkten, kostnaden i delar, och för varje orsak medelvärdet av vad den lägger till i alla ordningar",
    "docs/egen-regi.md",
  ],
  [
    "PA.UTJÄMNING",
    "på ett blad Uträkning: personer × prislappar, personalkostnadsindex, KPIF och korrigeringsfaktorn, minus rikets standardkostnad × invånare",
    "förordningen (2008:776) och docs/utjamning.md",
  ],
  [
    "PA.RETRO",
    "beloppen, på ett blad Uträkning: kvoter mellan fördröjningarnas summor; slutligt = fakturerat × kvoterna som återstår; bf: förväntat × andelen som återstår",
    "docs/retro.md; medelfel och intervall är värden",
  ],
  ["PA.FASTPRIS", "belopp × basårets index / årets index", "Försäkringskassans Tabell 42"],
  ["PA.PARAMETER", "värdet som gäller hela perioden", "värdets egen källa"],
  [
    "PA.FÖRÄLDRAAVDRAG",
    "timmarna för åldern den dagen, högst dagens avdragsgilla timmar; per vecka × 7",
    "4 a § förordningen (1993:1091)",
  ],
  ["PA.HELTID", "heltid enligt privat norm / heltidsmått", "Malmö stads utredning"],
  [
    "PA.TIMKOSTNAD",
    "12 × månadslön × (1 + po) / (veckotimmar × 365/7 × (1 − frånvaro)) + ob × (1 + po)",
    "docs/egen-regi.md",
  ],
  [
    "PA.JOURTID",
    "kostnad: jourtimmar × (timlön × (andel + tillägg) + ob/2 + det över gränsen) × (1 + po); intäkt: jourtimmar/4 × schablonbelopp",
    "AB § 22 och Malmö stads utredning, avsnitt 8.3",
  ],
  [
    "PA.ÖVERTALIGHET",
    "personer × timmar × (veckor × (1 − PAN) × (1 − matchning) + veckor, högst 365/84, × PAN) × timkostnad",
    "Malmö stads utredning, avsnitt 8.3",
  ],
  ["PA.LÖNEGAP", "löneökning − schablonens ökning", "Malmö stads utredning"],
];
