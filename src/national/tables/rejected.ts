import { nationalTable } from "./nationalTable";
import { report } from "./report";

export const rejectedBySex = nationalTable({
  id: "avslag-kön",
  name: "Avslag efter kön",
  unit: "personer",
  counted: "året",
  source: report("Tabell 19, s. 86"),
  columns: {
    girls: "Flickor 0–17 år",
    boys: "Pojkar 0–17 år",
    women: "Kvinnor 18 år och äldre",
    men: "Män 18 år och äldre",
    total: "Totalt",
  },
  rows: `
    2002 48 89 221 247 605
    2003 48 65 202 206 521
    2004 87 116 298 231 732
    2005 72 116 297 294 779
    2006 69 127 294 323 813
    2007 84 139 307 301 831
    2008 114 205 426 463 1208
    2009 158 268 509 504 1439
    2010 151 269 506 510 1436
    2011 150 231 424 489 1294
    2012 158 262 506 524 1450
    2013 170 277 500 503 1450
    2014 172 309 484 541 1506
    2015 248 390 584 596 1818
    2016 277 415 583 660 1935
    2017 213 405 537 536 1691
    2018 262 439 459 539 1699
    2019 256 430 412 493 1591
    2020 252 493 513 596 1854
    2021 217 410 383 487 1497
    2022 230 435 401 443 1509
    2023 261 552 478 569 1860
    2024 247 548 382 537 1714
  `,
});

export const rejectedChildren = nationalTable({
  id: "avslag-barn",
  name: "Avslag för barn",
  unit: "personer",
  counted: "året",
  source: report("Tabell 20, s. 87"),
  columns: {
    age0: "0–6 år",
    age7: "7–11 år",
    age12: "12–17 år",
    total: "Totalt",
  },
  rows: `
    2002 44 46 47 137
    2003 50 29 34 113
    2004 75 63 65 203
    2005 68 61 59 188
    2006 71 66 59 196
    2007 80 71 72 223
    2008 104 104 111 319
    2009 167 122 137 426
    2010 179 124 117 420
    2011 124 126 131 381
    2012 170 124 126 420
    2013 172 155 120 447
    2014 195 171 115 481
    2015 280 173 185 638
    2016 304 208 180 692
    2017 271 202 145 618
    2018 276 238 187 701
    2019 250 251 185 686
    2020 273 276 196 745
    2021 225 244 158 627
    2022 223 260 182 665
    2023 227 304 282 813
    2024 227 333 235 795
  `,
});

export const rejectionReasons = nationalTable({
  id: "avslagsorsak",
  name: "Orsak till avslag",
  unit: "personer",
  counted: "året",
  source: report("Tabell 22, s. 88"),
  columns: {
    under20: "Grundläggande behov under 20 timmar",
    notCovered: "Tillhör inte personkretsen",
    conditions: "Uppfyller inte grundförutsättningarna",
    total: "Totalt",
  },
  notes: [
    "Källan går inte ihop 2018: 1 555 avslag med orsak i Tabell 22, 1 699 avslag i Tabell 14. Övriga år stämmer.",
  ],
  rows: `
    2018 1076 447 32 1555
    2019 1092 464 35 1591
    2020 1285 527 42 1854
    2021 1104 367 26 1497
    2022 1136 337 36 1509
    2023 1490 324 46 1860
    2024 1383 294 37 1714
  `,
});

/** Rejected since the basic needs are under 20 hours a week: those who may become LSS cases. */
export const under20ByAge = nationalTable({
  id: "under20-ålder",
  name: "Avslag under 20 timmar efter ålder",
  unit: "personer",
  counted: "året",
  source: report("Tabell 23, s. 89"),
  columns: {
    age0: "0–6 år",
    age7: "7–11 år",
    age12: "12–17 år",
    age18: "18–29 år",
    age30: "30–49 år",
    age50: "50–64 år",
    age65: "65 år och äldre",
    total: "Totalt",
  },
  notes: ["Totalen 2023 är 1 489 här och 1 490 i Tabell 22: en cell redovisas inte."],
  rows: `
    2018 196 184 153 162 151 202 28 1076
    2019 185 216 169 149 147 196 30 1092
    2020 208 241 174 221 145 272 24 1285
    2021 181 222 141 164 143 226 27 1104
    2022 180 247 168 172 131 219 19 1136
    2023 182 289 256 278 218 266 * 1489
    2024 193 318 225 234 161 246 6 1383
  `,
});
