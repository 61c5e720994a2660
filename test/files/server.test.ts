import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createStaticServer, listen } from "../../scripts/server";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let server: Server;
let port: number;

function ask(path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port, path, method }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (body += part));
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pa-server-"));
  mkdirSync(join(folder, "dist", "help"), { recursive: true });
  const write = (name: string): void => writeFileSync(join(folder, name), name);
  ["secret.txt", "dist/.build.json", "dist/index.html", "dist/taskpane.html"].forEach(write);
  ["dist/functions.js", "dist/functions.json", "dist/help/index.html"].forEach(write);
  write("dist/shortcuts.json");
  write("dist/view-retro.0123456789abcdef.js");
  write("dist/shortcuts.en-US.json");
  server = createStaticServer(join(folder, "dist"));
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test("the address of the host shows the workbench, that of a folder its index page", async () => {
  expect((await ask("/")).body).toBe("dist/index.html");
  expect((await ask("/help/")).body).toBe("dist/help/index.html");
});

test("a file that is named after what it holds is kept, every other asked for again each time", async () => {
  const { headers } = await ask("/functions.js?x=1");
  expect(headers["content-type"]).toBe("text/javascript; charset=utf-8");
  for (const path of ["/functions.js", "/functions.json", "/taskpane.html", "/help/index.html"]) {
    expect((await ask(path)).headers["cache-control"]).toBe("no-cache");
  }
  const named = await ask("/view-retro.0123456789abcdef.js");
  expect(named.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  // One that is missing may come yet.
  const missing = await ask("/view-retro.fedcba9876543210.js");
  expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined]);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect((await ask("/taskpane.html")).headers["content-type"]).toMatch(
    /^text\/html; ?charset=utf-8/,
  );
});

test.each(["/nothing.html", "/help", "/taskpane", "/.build.json"])(
  "%s is not there",
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe("Sidan finns inte.");
  },
);

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/help/..%2f..%2fsecret.txt", "/%00"])(
  "nothing outside the folder is given out: %s",
  async (path) => {
    expect((await ask(path)).status).toBe(404);
  },
);

test("nothing can be sent to it", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
});

const directive = (answer: Answer, name: string): string | undefined =>
  String(answer.headers["content-security-policy"])
    .split("; ")
    .find((each) => each.startsWith(`${name} `));

test("the pane runs no code from text and may be shown by Office only", async () => {
  const pane = await ask("/taskpane.html");
  expect(directive(pane, "script-src")).toBe(
    "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  );
  // The two that the view Öppna data asks, when the user does.
  expect(directive(pane, "connect-src")).toBe(
    "connect-src 'self' https://api.kolada.se https://api.scb.se",
  );
  expect(directive(pane, "frame-ancestors")).toContain("'self' https://*.officeapps.live.com");
  expect(pane.headers["x-frame-options"]).toBeUndefined();
});

test("the workbench may be shown by nobody else and reaches no other host", async () => {
  const workbench = await ask("/");
  expect(directive(workbench, "script-src")).toBe("script-src 'self' 'unsafe-eval'");
  expect(directive(workbench, "connect-src")).toBe("connect-src 'self'");
  expect(directive(workbench, "frame-ancestors")).toBe("frame-ancestors 'none'");
});

test("pages that are only read run nothing and are shown by nobody else", async () => {
  expect((await ask("/help/")).headers["content-security-policy"]).toBe(
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'self'; frame-ancestors 'none'",
  );
});

test("Excel on the web may read the descriptions of the functions, and nothing else", async () => {
  for (const path of ["/functions.json", "/shortcuts.json", "/shortcuts.en-US.json"]) {
    expect((await ask(path)).headers["access-control-allow-origin"]).toBe("*");
  }
  expect((await ask("/functions.js")).headers["access-control-allow-origin"]).toBeUndefined();
});
