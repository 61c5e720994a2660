/** @jest-environment node */
import {
  latestYears,
  population,
  populationTable,
} from "../../../taskpane/opendata/scb/population";
import { answering, sendJson } from "./answering";

type Server = Awaited<ReturnType<typeof answering>>;
let server: Server;
afterEach(() => server.close());

// As PxWeb describes the table BefolkningNy (https://www.scb.se/api), shortened.
const TABLE = {
  title: "Folkmängden efter region, civilstånd, ålder, kön, tabellinnehåll och år",
  variables: [
    {
      code: "Region",
      text: "region",
      values: ["00", "1280", "1281"],
      valueTexts: ["Riket", "Malmö", "Lund"],
    },
    {
      code: "Kon",
      text: "kön",
      values: ["1", "2"],
      valueTexts: ["män", "kvinnor"],
      elimination: true,
    },
    {
      code: "ContentsCode",
      text: "tabellinnehåll",
      values: ["BE0101N1", "BE0101N2"],
      valueTexts: ["Folkmängd", "Folkökning"],
    },
    {
      code: "Tid",
      text: "år",
      values: ["2022", "2023", "2024"],
      valueTexts: ["2022", "2023", "2024"],
      time: true,
    },
  ],
};

// JSON-stat 2 (https://json-stat.org/full/): values row by row, the last dimension first. Malmö
// by SCB, 31 December 2023 and 2024; Lund's figure is made up, and 2024 is left out.
const ANSWER = {
  version: "2.0",
  class: "dataset",
  id: ["Region", "ContentsCode", "Tid"],
  size: [2, 1, 2],
  dimension: {
    Region: {
      category: { index: { "1281": 0, "1280": 1 }, label: { "1280": "Malmö", "1281": "Lund" } },
    },
    ContentsCode: { category: { index: { BE0101N1: 0 }, label: { BE0101N1: "Folkmängd" } } },
    Tid: { category: { index: { "2023": 0, "2024": 1 } } },
  },
  value: [130_288, null, 362_133, 365_644],
};
const PLACES = [
  { code: "1280", name: "Malmö" },
  { code: "1281", name: "Lund" },
];

test("the table tells which places and years there are", async () => {
  server = await answering((_request, response) => sendJson(response, TABLE));
  const table = await populationTable({ table: server.address });
  expect(table.places).toEqual([{ code: "00", name: "Riket" }, ...PLACES]);
  expect(table.years).toEqual([2022, 2023, 2024]);
  expect(latestYears(table, 2)).toEqual([2023, 2024]);
});

test("inhabitants are found by place and year whatever the order; what is null is missing", async () => {
  let question: unknown;
  server = await answering((_request, response, body) => {
    question = JSON.parse(body);
    sendJson(response, ANSWER);
  });
  const { places, title, source } = await population(PLACES, [2023, 2024], {
    table: server.address,
  });
  expect([title, source]).toEqual(["Folkmängd 31 december", "SCB"]);
  expect(places.map(({ name, values }) => [name, [...values]])).toEqual([
    [
      "Malmö",
      [
        [2023, 362_133],
        [2024, 365_644],
      ],
    ],
    ["Lund", [[2023, 130_288]]],
  ]);
  expect(question).toEqual({
    query: [
      { code: "Region", selection: { filter: "item", values: ["1280", "1281"] } },
      { code: "ContentsCode", selection: { filter: "item", values: ["BE0101N1"] } },
      { code: "Tid", selection: { filter: "item", values: ["2023", "2024"] } },
    ],
    response: { format: "json-stat2" },
  });
});

test.each([
  [
    "another table's description",
    { title: "annat", variables: [] },
    () => populationTable({ table: server.address }),
  ],
  ["no table", { values: [] }, () => population(PLACES, [2024], { table: server.address })],
  [
    "a table by something else",
    { ...ANSWER, id: ["Alder"], size: [4] },
    () => population(PLACES, [2024], { table: server.address }),
  ],
  [
    "a table with fewer values than it says",
    { ...ANSWER, value: ANSWER.value.slice(0, 3) },
    () => population(PLACES, [2024], { table: server.address }),
  ],
])("%s is refused", async (_what, answer, act) => {
  server = await answering((_request, response) => sendJson(response, answer));
  await expect(act()).rejects.toMatchObject({ problem: "unreadable" });
});

const dimension = (name: string, index: unknown): object => ({
  dimension: { ...ANSWER.dimension, [name]: { category: { index } } },
});
const counted = (count: unknown): object => ({ value: [130_288, null, count, 365_644] });

test.each<[string, object]>([
  ["the change of inhabitants", dimension("ContentsCode", { BE0101N2: 0 })],
  ["two places with one place in the table", dimension("Region", { "1281": 0, "1280": 0 })],
  ["more places than the table has", dimension("Region", ["1281", "1280", "0180"])],
  ["fewer than no inhabitants", counted(-5)],
  ["a part of an inhabitant", counted(362_133.5)],
  ["a text for a count", counted("362133")],
])("%s is refused", async (_what, other) => {
  server = await answering((_request, response) => sendJson(response, { ...ANSWER, ...other }));
  await expect(population(PLACES, [2023, 2024], { table: server.address })).rejects.toMatchObject({
    problem: "unreadable",
  });
});
