import { nationalTable } from "./nationalTable";
import { report } from "./report";

export const decisions = nationalTable({
  id: "beslut",
  name: "Bifall och avslag",
  unit: "personer",
  counted: "året",
  source: report("Tabell 14, s. 81"),
  columns: {
    granted: "Bifall",
    firstTime: "varav första gången",
    afterBreak: "varav efter uppehåll",
    rejected: "Avslag",
    total: "Beslut",
  },
  notes: [
    "Den som fått både avslag och bifall under ett år räknas i båda. Avslag som ändrats efter dom ingår inte.",
  ],
  rows: `
    2002 1662 1593 69 605 2267
    2003 1482 1447 35 521 2003
    2004 1566 1530 36 732 2298
    2005 1571 1536 35 779 2350
    2006 1666 1644 22 813 2479
    2007 1563 1549 14 831 2394
    2008 1256 1243 13 1208 2464
    2009 1439 1428 11 1439 2878
    2010 1196 1181 15 1436 2632
    2011 1051 1046 5 1294 2345
    2012 1012 999 13 1450 2462
    2013 1125 1063 62 1450 2575
    2014 1074 1010 64 1506 2580
    2015 876 828 48 1818 2694
    2016 505 480 25 1935 2440
    2017 322 303 19 1691 2013
    2018 407 367 40 1699 2106
    2019 380 337 43 1591 1971
    2020 468 429 39 1854 2322
    2021 542 495 47 1497 2039
    2022 469 433 36 1509 1978
    2023 679 617 62 1860 2539
    2024 797 739 58 1714 2511
  `,
});

export const ageAtDecision = nationalTable({
  id: "beslutsålder",
  name: "Genomsnittsålder vid beslut",
  unit: "år",
  counted: "året",
  source: report("Tabell 17, s. 84"),
  columns: {
    granted: "Bifall",
    rejected: "Avslag",
  },
  rows: `
    2002 38.5 36.3
    2003 38.9 37.4
    2004 38.6 35.1
    2005 38.5 37.6
    2006 39.2 37.3
    2007 38.7 36.1
    2008 36.7 37.0
    2009 34.9 35.8
    2010 34.9 35.8
    2011 35.4 35.6
    2012 33.2 35.4
    2013 32.2 35.1
    2014 33.3 34.4
    2015 34.8 32.8
    2016 36.3 32.4
    2017 36.2 32.3
    2018 33.4 30.0
    2019 30.1 29.9
    2020 28.1 30.8
    2021 25.3 30.2
    2022 27.2 29.6
    2023 27.0 28.7
    2024 27.8 28.1
  `,
});

export const repeated = nationalTable({
  id: "upprepad",
  name: "Upprepad ansökan",
  unit: "procent",
  counted: "året",
  source: report("Tabell 1, s. 27"),
  columns: {
    decided: "Beslut, personer",
    again: "varav upprepad ansökan",
    granted: "bifall vid upprepad",
  },
  rows: `
    2020 2322 35 25
    2021 2039 39 31
    2022 1978 37 26
    2023 2539 45 28
    2024 2511 40 35
  `,
});
