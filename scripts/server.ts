import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { Readable } from "node:stream";
import sirv from "sirv";
import { buildSettings } from "./buildSettings";
import { HASHED } from "./builds/hashedName";
import { headerPolicy, type Page } from "./contentSecurity";

export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

function pageOf(path: string): Page {
  if (path === "/taskpane.html") return "pane";
  return /^\/(help|licenses)\//.test(path) ? "text" : "workbench";
}

/** Excel on the web fetches the functions' descriptions and the shortcuts from a page of its own host. */
const READ_BY_EXCEL = /^\/(functions|shortcuts)(\.[\w-]+)?\.json$/;

/** Of a file that is named after what it holds. */
const KEPT = "public, max-age=31536000, immutable";

/** Text files that carry Swedish letters; the library names a character set for HTML only. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  xml: "application/xml; charset=utf-8",
  json: "application/json; charset=utf-8",
};

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const type = TEXT_TYPES[extension];
  if (type !== undefined) response.setHeader("Content-Type", type);
  if (extension === "html") {
    const policy = headerPolicy(pageOf(path), buildSettings().officeJsUrl);
    response.setHeader("Content-Security-Policy", policy);
  }
  // What keeps its name is asked for each time, so that a new build shows at once.
  response.setHeader("Cache-Control", HASHED.test(path) ? KEPT : "no-cache");
  if (READ_BY_EXCEL.test(path)) response.setHeader("Access-Control-Allow-Origin", "*");
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" });
  response.end(text);
}

/**
 * Serves the files of a folder and nothing else: no lists of folders, no dotfiles, and every page
 * with its security policy.
 */
export function createStaticServer(folder: string, certificate?: Certificate): Server {
  const serve = sirv(folder, {
    dev: true,
    etag: true,
    // A page has one address only, its file's; the security policy goes by it.
    extensions: [],
    setHeaders,
    onNoMatch: (_request, response) => refuse(response, 404, "Sidan finns inte."),
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "Här går det bara att läsa.");
    }
    const path = (request.url ?? "/").replace(/[?#].*$/s, "");
    if (/\/(\.|%2e)/i.test(path)) return refuse(response, 404, "Sidan finns inte.");
    if (path.endsWith("/")) request.url = `${path}index.html`;
    // A file is always sent whole, as a server may: the library takes any two numbers for a part of it.
    delete request.headers.range;
    response.setHeader("Accept-Ranges", "none");
    // A file that goes while it is read, when a new build begins, ends its own answer and no other.
    response.on("pipe", (file: Readable) => file.on("error", () => response.destroy()));
    serve(request, response);
  };
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    try {
      answer(request, response);
    } catch {
      // No request, however it is written, may end the server for all others.
      if (response.headersSent) response.destroy();
      else refuse(response, 400, "Förfrågan går inte att läsa.");
    }
  };
  return certificate ? createHttpsServer(certificate, handle) : createHttpServer(handle);
}

/** Starts the server for this computer only; port 0 takes any free one. Resolves with the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
