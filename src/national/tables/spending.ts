import { nationalTable } from "./nationalTable";
import { report } from "./report";

/** The state only: the municipalities pay the first 20 hours a week. */
export const spending = nationalTable({
  id: "utgift",
  name: "Statens utgift per mottagare",
  unit: "kr",
  counted: "året",
  source: report("Tabell 41, s. 105"),
  columns: {
    current: "Löpande priser",
    fixed: "2007 års priser",
  },
  notes: [
    "Bara statens del. Kommunernas del är enligt rapporten 3,4–4,9 miljarder kr om året.",
    "Källan går inte ihop: Tabell 41 ger ett annat prisindex än Tabell 42 (2024: 1,6246 mot 1,6328), fast båda sägs vara SKR:s omsorgsprisindex.",
    "Källan går inte ihop: 13 343 mottagare × 1 899 450 kr är 25,3 miljarder kr 2024 som rapporten skriver, men ökningen från 2023 blir 737 miljoner kr och inte ”nästan 800”.",
  ],
  rows: `
    2007 985133 985133
    2008 1047640 989353
    2009 1115524 1029183
    2010 1184961 1069741
    2011 1243833 1100045
    2012 1349296 1160585
    2013 1415319 1188458
    2014 1472576 1211975
    2015 1541917 1242673
    2016 1370939 1072190
    2017 1565878 1194053
    2018 1744443 1298545
    2019 1707394 1234709
    2020 1696722 1189171
    2021 1763848 1218139
    2022 1801103 1220199
    2023 1852687 1198479
    2024 1899450 1169209
  `,
});

export const schablonPrices = nationalTable({
  id: "schablon",
  name: "Schablonbeloppet i löpande och fasta priser",
  unit: "kr per timme",
  counted: "året",
  source: report("Tabell 42, s. 106"),
  columns: {
    current: "Löpande priser",
    fixed: "2007 års priser",
  },
  rows: `
    2007 228.0 228.0
    2008 237.0 223.2
    2009 247.0 226.9
    2010 252.0 226.3
    2011 258.0 226.8
    2012 267.0 228.0
    2013 275.0 229.2
    2014 280.0 228.5
    2015 284.0 226.8
    2016 288.0 224.2
    2017 291.0 220.5
    2018 295.4 218.1
    2019 299.8 215.4
    2020 304.3 212.2
    2021 315.0 216.5
    2022 319.7 215.6
    2023 324.5 214.4
    2024 332.6 203.7
  `,
});

/**
 * The schablon of the years before the report's Tabell 42, so that growth can be split from 2002: not read in
 * their ordinances, and an assumption wherever it is used.
 */
export const schablonBefore = nationalTable({
  id: "schablon-före",
  name: "Schablonbeloppet 2002–2006",
  unit: "kr per timme",
  counted: "året",
  source: {
    title: "Förordning (1993:1091) om assistansersättning",
    place: "5 §, SFS 2001:1197, 2002:1103, 2003:878, 2004:717 och 2005:370; inte kontrollerat",
  },
  columns: { current: "Löpande priser" },
  notes: [
    "Antagande: beloppen är inte kontrollerade i förordningarna. Rapportens tabell börjar 2007.",
  ],
  rows: `
    2002 191
    2003 198
    2004 205
    2005 212
    2006 219
  `,
});
