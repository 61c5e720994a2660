import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type RequestOptions } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { readBuilds } from "../../scripts/builds/buildList";
import { headerPolicy, OFFICE_JS_CDN, type Page } from "../../scripts/contentSecurity";
import { createStaticServer, listen } from "../../scripts/server";
import { openExample, openTab } from "./paneFrame";
import { brokenRules } from "./policyKept";
import { newPage } from "./slowMachine";
import { startWorkbench, type Workbench } from "./workbenchPage";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");
const EXAMPLE = readFileSync(join(ROOT, "docs/nginx/pa-kalkyl.conf"), "utf8");
// Debian keeps it where only the administrator's path leads.
const PATH = `${process.env["PATH"]}:/usr/sbin`;
const isInstalled = spawnSync("nginx", ["-v"], { env: { PATH } }).error === undefined;

let folder: string;
let port: number;
let nginx: ChildProcess;
let workbench: Workbench;

/** The example as it stands, but for this machine's folders, certificate and a free port. */
function configuration(): string {
  const own = EXAMPLE.replace("listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`)
    .replace("/etc/nginx/certs/intranat.pem", join(folder, "cert.crt"))
    .replace("/etc/nginx/certs/intranat.key", join(folder, "cert.key"))
    .replace("alias /srv/pa-kalkyl/;", `alias ${join(ROOT, "dist")}/;`);
  const places = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;
pid ${join(folder, "nginx.pid")};
error_log ${join(folder, "error.log")};
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${places.map((each) => `${each}_temp_path ${join(folder, each)};`).join("\n  ")}
${own}
}
`;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

function ask(path: string, more: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: "127.0.0.1", port, path, rejectUnauthorized: false, ...more },
      (answer) => {
        answer.resume();
        resolve({ status: answer.statusCode, headers: answer.headers });
      },
    );
    asked.on("error", reject);
    asked.end();
  });
}

/** Until it answers: nginx says nothing when it has begun. */
async function answering(): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(readFileSync(join(folder, "error.log"), "utf8"));
    if ((await ask("/").catch(() => undefined)) !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const ofPage = (page: Page): string => headerPolicy(page, OFFICE_JS_CDN);

// Skipped where nginx is missing; .ci/run installs it, so there it always runs.
(isInstalled ? describe : describe.skip)(
  "docs/nginx/pa-kalkyl.conf, over https in a folder",
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "pa-nginx-"));
      mkdirSync(join(folder, "logs"));
      const [ca, cert, key] = ["ca.crt", "cert.crt", "cert.key"].map((name) => join(folder, name));
      await generateCertificates(ca, cert, key, 2, ["localhost", "127.0.0.1"]);
      // A port that was free a moment ago.
      const server = createStaticServer(folder);
      port = await listen(server, 0);
      await new Promise((resolve) => server.close(resolve));
      writeFileSync(join(folder, "nginx.conf"), configuration());
      nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], {
        env: { PATH },
        stdio: "ignore",
      });
      await answering();
      workbench = await startWorkbench();
    });

    afterAll(async () => {
      await workbench.close();
      const ended = new Promise((resolve) => nginx.once("exit", resolve));
      nginx.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true });
    });

    test.each<[string, Page]>([
      ["taskpane.html", "pane"],
      ["", "workbench"],
      ["index.html", "workbench"],
      ["help/index.html", "text"],
      ["licenses/workbench.html", "text"],
    ])("/%s comes with the policy that the build was made for", async (path, page) => {
      const { status, headers } = await ask(`/pa-kalkyl/${path}`);
      expect(status).toBe(200);
      expect(headers["content-security-policy"]).toBe(ofPage(page));
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["cache-control"]).toBe("no-cache");
      expect(headers["x-frame-options"]).toBeUndefined();
    });

    test("what Excel on the web fetches from another host may be fetched, and nothing else", async () => {
      for (const name of ["functions", "functions.en-US", "shortcuts", "shortcuts.en-US"]) {
        const file = `${name}.json`;
        const { headers } = await ask(`/pa-kalkyl/${file}`);
        expect(headers["access-control-allow-origin"]).toBe("*");
        expect(headers["content-type"]).toBe("application/json; charset=utf-8");
      }
      for (const file of ["functions.js", "exempelkommun.json", "taskpane.html"]) {
        const { status, headers } = await ask(`/pa-kalkyl/${file}`);
        expect(status).toBe(200);
        expect(headers["access-control-allow-origin"]).toBeUndefined();
      }
    });

    test("what is named after what it holds is kept for a year; what keeps its name is asked for each time", async () => {
      const files = readBuilds(DIST)[0]?.files ?? [];
      expect(files.length).toBeGreaterThan(20);
      for (const file of files) {
        const { status, headers } = await ask(`/pa-kalkyl/${file}`);
        const cache = headers["cache-control"];
        expect([file, status, cache]).toEqual([file, 200, "public, max-age=31536000, immutable"]);
      }
      for (const file of ["functions.js", "functions.json", "manifest.xml", "icon-32.png"]) {
        const { headers } = await ask(`/pa-kalkyl/${file}`);
        expect([file, headers["cache-control"]]).toEqual([file, "no-cache"]);
      }
      // It may come yet: a build is being put there.
      const missing = await ask("/pa-kalkyl/view-retro.0123456789abcdef.js");
      expect([missing.status, missing.headers["cache-control"]]).toEqual([404, undefined]);
      expect((await ask("/pa-kalkyl/.builds.json")).status).toBe(404);
    });

    test("an unchanged file is not sent again, nothing is written, listed or hidden given out", async () => {
      const { headers } = await ask("/pa-kalkyl/functions.js");
      const again = await ask("/pa-kalkyl/functions.js", {
        headers: { "If-None-Match": String(headers.etag) },
      });
      expect(again.status).toBe(304);
      expect((await ask("/pa-kalkyl/", { method: "POST" })).status).toBe(403);
      expect((await ask("/pa-kalkyl/fonts/")).status).toBe(403);
      expect((await ask("/pa-kalkyl/.build.json")).status).toBe(404);
      expect((await ask("/pa-kalkyl/../../package.json")).status).toBe(400);
    });

    test("the workbench and the pane open, with views that come later, and break no rule", async () => {
      const context = await workbench.browser.newContext({ ignoreHTTPSErrors: true });
      const page = await newPage(context);
      const failed: string[] = [];
      page.on("response", (answer) => {
        if (answer.status() >= 400) failed.push(answer.url());
      });
      await page.goto(`https://localhost:${port}/pa-kalkyl/`);
      await page.waitForSelector(".o-grid canvas");
      await page.goto(`https://localhost:${port}/pa-kalkyl/taskpane.html`);
      await page.waitForSelector("[role=tab]");
      await openExample(page);
      await openTab(page, "Osäkerhet");
      expect(failed).toEqual([]);
      expect(brokenRules()).toEqual([]);
    });
  },
);
