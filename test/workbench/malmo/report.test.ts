import { openMalmo } from "./openMalmo";

// Expected values are typed from the printed tables of Malmö stad, funktionsstödsnämnden,
// utredning av volym- och kostnadsutvecklingen inom personlig assistans 2020-2025: six years,
// the change over the period, and the change in whole percent.
const { row } = openMalmo();
const kostnad = (label: string, columns: number) => row("Kostnad", label, columns);

const WITH_CHANGE: readonly (readonly [string, readonly number[], number])[] = [
  ["Totalt: budget", [269860, 286386, 304947, 318504, 332028, 354799, 84939], 31],
  ["Totalt: nettokostnad", [-282967, -299382, -329363, -331966, -375263, -362078, -79111], 28],
  [
    "SFB, 20 timmar per vecka: budget (kommunbidrag)",
    [131873, 127573, 131800, 135800, 139140, 154440, 22567],
    17,
  ],
  [
    "SFB, 20 timmar per vecka: nettokostnad",
    [-121600, -131171, -132688, -133924, -158513, -154970, -33370],
    27,
  ],
  ["LSS: budget (kommunbidrag)", [137987, 158813, 173147, 180700, 179050, 193650, 55663], 40],
  ["LSS: nettokostnad", [-150102, -158089, -180638, -176146, -191840, -193698, -43596], 29],
  ["Egen regi: nettokostnad", [-11265, -10122, -16037, -21896, -24910, -13410, -2145], 19],
  ["Personer med assistansersättning (SFB), budget", [414, 391, 399, 405, 400, 432, 18], 4],
  ["Personer med assistansersättning (SFB), utfall", [397, 406, 400, 399, 435, 455, 58], 15],
  ["Assistanstimmar LSS, budget", [453096, 453000, 539000, 555500, 537200, 565300, 112204], 25],
  ["Assistanstimmar LSS, utfall", [494961, 509550, 562500, 542000, 577209, 565386, 70425], 14],
  ["Brukare LSS, snitt per månad", [202, 193, 193, 188, 184, 183, -19], -9],
  ["Brukare i egen regi, snitt per månad", [68, 71, 69, 70, 65, 56, -12], -18],
];

test.each(WITH_CHANGE)("%s meets the report, change and percent too", (label, printed, percent) => {
  const cells = kostnad(label, 8);
  expect(cells.slice(0, 7)).toEqual(printed);
  expect(Math.round(Number(cells[7]) * 100)).toBe(percent);
});

test.each([
  ["Totalt: budgetavvikelse", [-13107, -12996, -24416, -13462, -43235, -7279]],
  ["SFB, 20 timmar per vecka: budgetavvikelse", [10273, -3598, -888, 1876, -19373, -530]],
  ["LSS: budgetavvikelse", [-12115, 724, -7491, 4554, -12790, -48]],
  ["Egen regi: budgetavvikelse", [-11265, -10122, -16037, -19892, -11072, -6701]],
  ["Personer SFB: budget − utfall", [17, -15, -1, 6, -35, -23]],
  ["Timmar LSS: budget − utfall", [-41865, -56550, -23500, 13500, -40009, -86]],
])("%s, computed, is the printed one", (label, printed) => {
  expect(kostnad(label, 6)).toEqual(printed);
});

test("the own provider's budget grows from nothing, so it has an amount but no percentage", () => {
  const cells = kostnad("Egen regi: budget (kommunbidrag)", 8);
  expect(cells).toEqual([0, 0, 0, 2004, 13838, 6709, 6709, ""]);
});

test("hours per LSS user and month are those of the report's figure", () => {
  const cells = kostnad("Timmar per LSS-brukare och månad", 6);
  expect(cells.map((hours) => Math.round(Number(hours)))).toEqual([204, 220, 243, 240, 261, 257]);
});

test("the growth of LSS hours between the years is the printed one", () => {
  const cells = kostnad("Timmar LSS: ökning mellan åren, %", 6).slice(1);
  expect(cells.map((share) => Math.round(Number(share) * 100))).toEqual([3, 10, -4, 6, -2]);
});

test("the net inflow of SFB persons is the printed one", () => {
  expect(kostnad("Nettoinflöde SFB", 6).slice(2)).toEqual([5, -3, 27, 27]);
});

test("the sheet itself says that every year agrees with the report", () => {
  expect(kostnad("Stämmer med rapporten", 6)).toEqual(Array(6).fill("Ja"));
  expect(kostnad("PA.KOSTNAD = summan av delarna", 6)).toEqual(Array(6).fill("Ja"));
});

test("the comparison's gap to the country is Kolada's figures subtracted", () => {
  // 1004-1212, 1020-1210, 1096-1219, 1058-1269, 1285-1305
  expect(row("Jämförelse", "Malmö mot riket, kr per invånare", 5)).toEqual([
    -208, -190, -123, -211, -20,
  ]);
});
