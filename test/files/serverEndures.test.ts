import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get, type RequestOptions } from "node:https";
import type { Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { generateCertificates } from "office-addin-dev-certs";
import { createStaticServer, listen } from "../../scripts/server";

/** The two servers that are started, `npm start`'s and `npm run excel`'s, against what may reach them. */

const PAGE = "<p>Startsida</p>";
let folder: string;
let plain: { server: Server; port: number };
let secure: { server: Server; port: number };

beforeAll(async () => {
  jest.spyOn(console, "log").mockImplementation();
  folder = mkdtempSync(join(tmpdir(), "pa-endures-"));
  writeFileSync(join(folder, "index.html"), PAGE);
  writeFileSync(join(folder, "large.js"), "x".repeat(3_000_000));
  const file = (name: string): string => join(folder, name);
  await generateCertificates(file("ca.crt"), file("a.crt"), file("a.key"), 2, ["localhost"]);
  const started = async (server: Server) => ({ server, port: await listen(server, 0) });
  plain = await started(createStaticServer(folder));
  secure = await started(
    createStaticServer(folder, {
      key: readFileSync(file("a.key")),
      cert: readFileSync(file("a.crt")),
    }),
  );
});

afterAll(() => {
  for (const { server } of [plain, secure]) {
    server.close();
    server.closeAllConnections();
  }
  rmSync(folder, { recursive: true });
});

/** Sends bytes as they are; resolves with what came back when the other end closes, or after a moment. */
function send(port: number, bytes: string | Uint8Array, leaveAfterMs = 2000): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.setTimeout(leaveAfterMs, () => socket.destroy());
    socket.on("data", (part) => (answer += part.toString("latin1")));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}

const asking = (path: string, ...headers: string[]): string =>
  [`GET ${path} HTTP/1.1`, "Host: localhost", "Connection: close", ...headers, "", ""].join("\r\n");

const stillThere = async (): Promise<void> => {
  expect(await send(plain.port, asking("/"))).toContain(PAGE);
};

test.each([
  "bytes=5-2",
  "bytes=-",
  "bytes=-5",
  "bytes=0-0,5-2",
  "bytes=9999999999999999999-1",
  "bytes=1.5-1e99",
  "bytes=Infinity-NaN",
  "lines=3-1",
  "",
  "-".repeat(5000),
])("a wrong Range (%s) gets the whole file", async (range) => {
  const answer = await send(plain.port, asking("/index.html", `Range: ${range}`));
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain(PAGE);
});

test.each([
  "/%",
  "/%zz",
  "/%c0%af",
  "/%E0%A4%A",
  "/%00.html",
  "//",
  "//localhost:99999/",
  "/\\..\\..\\secret",
  "http://[:::1/",
  "*",
  "?",
  `/${"a".repeat(12_000)}`,
  `/${"../".repeat(3000)}`,
  `/${"%2e/".repeat(3000)}`,
])("an address that cannot be read is answered: %.40s", async (path) => {
  expect(await send(plain.port, asking(path))).toMatch(/^HTTP\/1\.1 [2345]/);
  await stillThere();
});

test("lines that are no requests", async () => {
  const wrong = [
    "\r\n\r\n",
    "GET\r\n\r\n",
    "GET / HTTP/9.9\r\n\r\n",
    "CONNECT x:1 HTTP/1.1\r\n\r\n",
  ];
  const many = `GET / HTTP/1.1\r\n${"X: y\r\n".repeat(5000)}\r\n`;
  const upgrade = asking("/", "Upgrade: websocket", "Connection: Upgrade", "Expect: 200-maybe");
  for (const lines of [...wrong, many, upgrade]) await send(plain.port, lines, 200);
  await stillThere();
});

test("any bytes, and any path and header", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      send(plain.port, bytes, 20).then(() => undefined),
    ),
    { numRuns: 40 },
  );
  const visible = fc.string({ maxLength: 80 }).map((text) => text.replace(/[^\x21-\x7e]/g, "%"));
  await fc.assert(
    fc.asyncProperty(visible, visible, async (path, value) => {
      const headers = ["Range", "If-None-Match", "Accept-Encoding"].map((it) => `${it}: ${value}`);
      expect(await send(plain.port, asking(`/${path}`, ...headers))).toMatch(/^HTTP\/1\.1 [234]/);
    }),
    { numRuns: 100 },
  );
  await stillThere();
});

test("those who leave in the middle, and a file that is gone while it is sent", async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, after) => send(plain.port, asking("/large.js"), 1 + after)),
  );
  // Found by the server when it is asked for, gone when it is opened.
  const gone = join(folder, "gone.js");
  writeFileSync(gone, "x");
  const asked = send(plain.port, asking("/gone.js"));
  plain.server.once("request", () => rmSync(gone));
  await asked;
  await stillThere();
});

test("what is no TLS on the secure port", async () => {
  const hello = Uint8Array.of(22, 3, 1, 255, 255, 1, 0, 0, 0);
  for (const bytes of [hello, new Uint8Array(5000).fill(255), asking("/")]) {
    await send(secure.port, bytes, 100);
  }
  const options: RequestOptions = {
    port: secure.port,
    rejectUnauthorized: false,
    headers: { Range: "bytes=5-2" },
  };
  const status = await new Promise((resolve, reject) => {
    get(options, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
  expect(status).toBe(200);
});
