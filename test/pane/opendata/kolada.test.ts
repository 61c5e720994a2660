/** @jest-environment node */
import type { IncomingMessage } from "node:http";
import { koladaData, koladaPlaces, searchKpis } from "../../../taskpane/opendata/kolada/kolada";
import { answering, sendJson } from "./answering";
import { KPI, LUND, MALMO, page, row } from "./koladaAnswers";

type Server = Awaited<ReturnType<typeof answering>>;
let server: Server | undefined;
afterEach(() => server?.close());

const start = async (answer: Parameters<typeof answering>[0]): Promise<string> => {
  server = await answering(answer);
  return `${server.address}/v3`;
};
const pathOf = ({ url = "" }: IncomingMessage): string => decodeURIComponent(url);

test("measures are searched by their title, on every page, and mended where their letters came in two", async () => {
  const base = await start((request, response) => {
    const second = pathOf(request).includes("page=2");
    const twice = Buffer.from("Nettokostnad för LSS", "utf8").toString("latin1");
    sendJson(
      response,
      second
        ? page([{ id: "N2", title: "Kostnad LSS", description: null }])
        : page(
            [{ id: "N1", title: twice, description: "Bruttokostnad – kr" }],
            `http://${request.headers.host ?? ""}/v3/kpi?title=LSS&page=2`,
          ),
    );
  });
  expect(await searchKpis(" LSS å ", { base })).toEqual([
    { id: "N1", title: "Nettokostnad för LSS", description: "Bruttokostnad – kr" },
    { id: "N2", title: "Kostnad LSS", description: "" },
  ]);
  expect(server?.asked[0]).toBe("/v3/kpi?title=LSS å");
});

test("places come by name with the nation first", async () => {
  const base = await start((_request, response) =>
    sendJson(
      response,
      page([
        { id: "1480", title: "Göteborg", type: "K" },
        { id: "0000", title: "Riket", type: "L" },
        { id: "1440", title: "Ale", type: "K" },
        { id: "0319", title: "Älvkarleby", type: "K" },
      ]),
    ),
  );
  const names = (await koladaPlaces({ base })).map(({ name }) => name);
  expect(names).toEqual(["Riket", "Ale", "Göteborg", "Älvkarleby"]);
});

test("what the source has no value for, has deleted or leaves out is missing, not zero", async () => {
  const base = await start((_request, response) =>
    sendJson(
      response,
      page([
        row("1280", 2022, 1096),
        row("1280", 2023, null),
        row("1281", 2022, 0),
        row("1281", 2023, 979, { isdeleted: true }),
        row("1281", 2024, 0, { status: "Missing" }),
        // Nothing that was not asked for.
        { ...row("1280", 2024, 7), kpi: "N99999" },
        row("1480", 2022, 988),
      ]),
    ),
  );
  const { places, years, title } = await koladaData(KPI, [MALMO, LUND], [2022, 2023, 2024], {
    base,
  });
  expect(title).toBe("Kostnad, kr/inv (N00001)");
  expect(years).toEqual([2022, 2023, 2024]);
  expect(places.map(({ name, values }) => [name, [...values]])).toEqual([
    ["Malmö", [[2022, 1096]]],
    ["Lund", [[2022, 0]]],
  ]);
});

test("many municipalities and years are asked for eight by eight, by path", async () => {
  const base = await start((_request, response) => sendJson(response, page([])));
  const places = Array.from({ length: 17 }, (_, k) => ({ code: String(1000 + k), name: `K${k}` }));
  const years = Array.from({ length: 9 }, (_, k) => 2016 + k);
  await koladaData(KPI, places, years, { base });
  expect(server?.asked).toHaveLength(6);
  expect(server?.asked[0]).toBe(
    "/v3/data/kpi/N00001/municipality/1000,1001,1002,1003,1004,1005,1006,1007/year/2016,2017,2018,2019,2020,2021,2022,2023",
  );
  expect(server?.asked[5]).toBe("/v3/data/kpi/N00001/municipality/1016/year/2024");
});

test("where so many at once are refused (422) they are asked for in halves", async () => {
  const base = await start((request, response) => {
    const codes = /municipality\/([^/]+)/.exec(pathOf(request))?.[1]?.split(",") ?? [];
    if (codes.length > 1) {
      response.statusCode = 422;
      response.end("{}");
    } else sendJson(response, page(codes.map((code) => row(code, 2024, Number(code)))));
  });
  const { places } = await koladaData(KPI, [MALMO, LUND], [2024], { base });
  expect(places.map(({ values }) => values.get(2024))).toEqual([1280, 1281]);
});

test("asked too often (429) it is asked again after as long as the source wants", async () => {
  let times = 0;
  const base = await start((_request, response) => {
    times += 1;
    if (times < 3) {
      response.statusCode = 429;
      if (times === 1) response.setHeader("Retry-After", "7");
      response.end();
    } else sendJson(response, page([row("1280", 2024, 1285)]));
  });
  const waited: number[] = [];
  const wait = async (ms: number): Promise<void> => void waited.push(ms);
  const { places } = await koladaData(KPI, [MALMO], [2024], { base, wait });
  expect(places[0]?.values.get(2024)).toBe(1285);
  // Seven seconds as asked; then, not told how long, twice the first second.
  expect(waited).toEqual([7000, 2000]);
});

test("after four tries it is given up, and told", async () => {
  const base = await start((_request, response) => {
    response.statusCode = 429;
    response.end();
  });
  await expect(searchKpis("LSS", { base, wait: async () => undefined })).rejects.toMatchObject({
    problem: "refused",
    message: expect.stringMatching(/^Kolada tar inte emot fler frågor.*Inget har hämtats\.$/),
  });
  expect(server?.asked).toHaveLength(4);
});

test("a service that is not there is told, with what to do instead; one that is cancelled is told so", async () => {
  const base = await start(() => undefined);
  const stop = new AbortController();
  const asking = searchKpis("LSS", { base, signal: stop.signal });
  stop.abort();
  await expect(asking).rejects.toMatchObject({ problem: "cancelled" });
  await server?.close();
  server = undefined;
  await expect(searchKpis("LSS", { base })).rejects.toMatchObject({
    problem: "unreachable",
    message: expect.stringMatching(/^Kolada går inte att nå\..*klistra in den i arbetsboken\.$/),
  });
});
