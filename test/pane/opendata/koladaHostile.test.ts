/** @jest-environment node */
import { koladaData, searchKpis } from "../../../taskpane/opendata/kolada/kolada";
import { answering, sendJson } from "./answering";
import { KPI, MALMO, page, row } from "./koladaAnswers";

type Server = Awaited<ReturnType<typeof answering>>;
let server: Server | undefined;
afterEach(() => server?.close());

const start = async (answer: Parameters<typeof answering>[0]): Promise<string> => {
  server = await answering(answer);
  return `${server.address}/v3`;
};

describe("an answer that is not what it should be is refused whole", () => {
  const good = page([row("1280", 2024, 1285)]);
  test.each([
    ["cut in the middle", JSON.stringify(good).slice(0, 90), /det är inte helt/],
    [
      "a web page",
      "<!doctype html><p>Inloggning</p>",
      /det är inte helt, eller har ett annat format/,
    ],
    ["an error's shape", JSON.stringify({ error: "gone" }), /en annan form/],
    [
      "a text for a value",
      JSON.stringify(page([row("1280", 2024, "1285" as never)])),
      /en annan form/,
    ],
    ["prototype keys", '{"__proto__":{"values":[]},"constructor":{}}', /en annan form/],
    [
      "a next page elsewhere",
      JSON.stringify(page([], "https://example.com/v3/data")),
      /nästa sida ligger på en annan adress/,
    ],
    [
      "a list with fewer than it says",
      JSON.stringify({ ...good, count: 3 }),
      /har 1 uppgifter men säger sig ha 3/,
    ],
    ["a number without end", JSON.stringify(good).replace("1285", "1e999"), /en annan form/],
    ["a year and a half", JSON.stringify(page([row("1280", 2024.5, 1)])), /en annan form/],
    [
      "a next page beside the service",
      JSON.stringify(page([], "/v3evil/data")),
      /nästa sida ligger på en annan adress/,
    ],
    [
      "two values of all in one row",
      JSON.stringify(
        page([
          {
            ...row("1280", 2024, 1),
            values: [
              { gender: "T", value: 1 },
              { gender: "T", value: 2 },
            ],
          },
        ]),
      ),
      /Malmö har två olika värden för 2024/,
    ],
    [
      "two values of one year",
      JSON.stringify(page([row("1280", 2024, 1285), row("1280", 2024, 1286)])),
      /Malmö har två olika värden för 2024/,
    ],
  ])("%s", async (_what, text, says) => {
    const base = await start((_request, response) => response.end(text));
    await expect(koladaData(KPI, [MALMO], [2024], { base })).rejects.toMatchObject({
      problem: "unreadable",
      message: expect.stringMatching(says),
    });
  });

  test("the connection lost half-way, and a page that leads to itself", async () => {
    let base = await start((_request, response) => {
      response.setHeader("Content-Length", "5000");
      response.write(JSON.stringify(good).slice(0, 60));
      setTimeout(() => response.destroy(), 20);
    });
    await expect(koladaData(KPI, [MALMO], [2024], { base })).rejects.toMatchObject({
      problem: "unreachable",
    });
    await server?.close();
    base = await start((request, response) =>
      sendJson(response, page([], `http://${request.headers.host ?? ""}${request.url ?? ""}`)),
    );
    await expect(koladaData(KPI, [MALMO], [2024], { base })).rejects.toMatchObject({
      problem: "tooMuch",
    });
  });

  test("more than ten megabytes", async () => {
    const base = await start((_request, response) => {
      response.write(`{"values":["${"x".repeat(6 * 1024 * 1024)}`);
      response.end(`${"x".repeat(6 * 1024 * 1024)}"]}`);
    });
    await expect(searchKpis("LSS", { base })).rejects.toMatchObject({
      problem: "tooMuch",
      message: expect.stringContaining("Välj färre"),
    });
  });
});

test("led on to another service, nothing of its answer is used; to another place of the same, it is", async () => {
  const other = await answering((_request, response) =>
    sendJson(response, page([row("1280", 2024, 666)])),
  );
  let to = `${other.address}/v3/data`;
  const base = await start((request, response) => {
    if (request.url === "/v3/moved") sendJson(response, page([row("1280", 2024, 1285)]));
    else response.writeHead(307, { Location: to }).end();
  });
  await expect(koladaData(KPI, [MALMO], [2024], { base })).rejects.toMatchObject({
    problem: "unreachable",
    message: expect.stringMatching(/^Kolada hänvisar till en annan adress/),
  });
  to = "/v3/moved";
  const { places } = await koladaData(KPI, [MALMO], [2024], { base });
  expect(places[0]?.values.get(2024)).toBe(1285);
  await other.close();
});
