import { nationalTable } from "./nationalTable";
import { report } from "./report";

/** Stock by December = the December before + inflow − outflow, every year. */
export const flows = nationalTable({
  id: "flöden",
  name: "Inflöde, utflöde och förändring",
  unit: "personer",
  counted: "året",
  source: report("Tabell 11, s. 78"),
  columns: {
    inflow: "Inflöde",
    outflow: "Utflöde",
    change: "Förändring",
  },
  notes: ["Inflöde: ersättning i december men inte december före. Utflöde: tvärtom."],
  rows: `
    2003 1309 585 724
    2004 1385 600 785
    2005 1510 661 849
    2006 1461 708 753
    2007 1522 772 750
    2008 1165 787 378
    2009 1324 850 474
    2010 1139 955 184
    2011 1011 976 35
    2012 958 1033 -75
    2013 1047 1073 -26
    2014 1109 817 292
    2015 874 890 -16
    2016 484 935 -451
    2017 338 1143 -805
    2018 481 859 -378
    2019 348 697 -349
    2020 425 717 -292
    2021 505 689 -184
    2022 442 745 -303
    2023 646 744 -98
    2024 752 691 61
  `,
});

/** Why recipients leave, by sex and age. */
export const causes = nationalTable({
  id: "upphörande",
  name: "Varför ersättningen upphör",
  unit: "beslut",
  counted: "året",
  source: report("Tabell 12 och 13, s. 79–80"),
  columns: {
    diedGirls: "Avliden, flickor",
    diedBoys: "Avliden, pojkar",
    under20Girls: "Behov under 20 timmar, flickor",
    under20Boys: "Behov under 20 timmar, pojkar",
    housingGirls: "Boende med vård och omsorg, flickor",
    housingBoys: "Boende med vård och omsorg, pojkar",
    otherGirls: "Övrigt, flickor",
    otherBoys: "Övrigt, pojkar",
    diedWomen: "Avliden, kvinnor",
    diedMen: "Avliden, män",
    under20Women: "Behov under 20 timmar, kvinnor",
    under20Men: "Behov under 20 timmar, män",
    housingWomen: "Boende med vård och omsorg, kvinnor",
    housingMen: "Boende med vård och omsorg, män",
    otherWomen: "Övrigt, kvinnor",
    otherMen: "Övrigt, män",
  },
  notes: [
    "Går inte ihop med utflödet i Tabell 11, och ska inte göra det: här räknas alla beslut om upphörande, även för den som beviljades samma år (rapportens not 126). 2024: 742 beslut som redovisas mot ett utflöde på 691.",
    "Få personer i en cell redovisas inte; de saknas också i summorna.",
    "Övrigt redovisas från 2017 i figur 5 och från 2018 i tabellerna.",
  ],
  rows: `
    2002 16 12 * 8 3 11 - - 195 213 16 30 54 68 - -
    2003 17 18 - * * * - - 205 200 19 12 50 61 - -
    2004 24 14 * 6 4 4 - - 234 238 17 22 48 58 - -
    2005 23 24 7 10 3 5 - - 239 258 15 21 47 52 - -
    2006 14 25 5 9 5 6 - - 240 309 34 26 45 58 - -
    2007 22 14 6 5 3 5 - - 284 318 29 15 66 69 - -
    2008 18 24 3 5 4 3 - - 280 310 41 45 52 52 - -
    2009 13 27 * 18 4 5 - - 273 292 66 51 51 51 - -
    2010 17 22 11 21 7 4 - - 291 279 103 126 43 60 - -
    2011 18 17 13 20 3 6 - - 274 293 128 118 53 37 - -
    2012 12 25 14 19 * 3 - - 282 294 106 142 29 56 - -
    2013 19 24 14 26 * 4 - - 274 295 100 129 38 37 - -
    2014 14 16 16 27 * 6 - - 263 253 68 78 27 50 - -
    2015 19 16 6 19 4 4 - - 274 272 62 58 33 53 - -
    2016 16 20 20 48 7 4 - - 272 305 75 80 38 33 - -
    2017 13 9 39 75 * 5 - - 257 301 151 210 39 35 - -
    2018 12 13 12 14 3 5 6 8 243 277 23 30 54 39 33 18
    2019 14 14 8 14 * 6 4 3 237 271 29 33 29 42 11 19
    2020 11 17 9 12 * 3 * 7 250 288 14 36 29 36 26 19
    2021 22 26 8 7 - 8 - 4 243 267 12 28 37 43 19 18
    2022 18 30 3 * 4 9 7 * 252 291 26 27 32 46 20 11
    2023 19 30 4 7 3 6 10 6 288 267 16 41 31 39 14 12
    2024 16 17 * 5 * 6 6 3 244 246 24 32 38 67 16 22
  `,
});
