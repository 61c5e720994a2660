/** What Office's own script host is, unless the build serves its files itself (OFFICE_JS_URL). */
export const OFFICE_JS_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Hosts of office.js beside its own: it loads its string library from there on the web. */
const OFFICE_LIBRARIES = "https://ajax.aspnetcdn.com";

/**
 * Those who may show the pane in a frame: Excel on the web, and our own workbench. Only a header can
 * say so: browsers ignore frame-ancestors in a meta tag.
 */
const OFFICE_FRAMES = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://*.cloud.microsoft",
  "https://*.office.com",
  "https://*.microsoft365.com",
];

/** Open data that the user may ask for in the pane's view Öppna data; nothing else asks there. */
const OPEN_DATA = ["https://api.kolada.se", "https://api.scb.se"];

type Directives = Readonly<Record<string, readonly string[]>>;

/** Everything comes from the page's own host, nothing is sent anywhere else. */
const OWN_HOST: Directives = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  // Fluent and the grid write their styles into the page while it runs.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  // The run-off's bootstrap is drawn in a worker of our own.
  "worker-src": ["'self'"],
  "frame-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

export type Page = "pane" | "workbench" | "help";

function directives(page: Page, officeJsUrl: string): Directives {
  if (page === "help") return OWN_HOST;
  // The grid's library compiles its templates and formulas with `new Function`.
  if (page === "workbench") return { ...OWN_HOST, "script-src": ["'self'", "'unsafe-eval'"] };
  const office = officeJsUrl.startsWith("https:")
    ? [new URL(officeJsUrl).origin, OFFICE_LIBRARIES]
    : [];
  return {
    ...OWN_HOST,
    "script-src": ["'self'", ...office],
    "connect-src": ["'self'", ...OPEN_DATA],
  };
}

const asText = (policy: Directives): string =>
  Object.entries(policy)
    .map(([directive, values]) => `${directive} ${values.join(" ")}`)
    .join("; ");

/** The page's policy as its meta tag has it. */
export function metaPolicy(page: Page, officeJsUrl: string): string {
  return asText(directives(page, officeJsUrl));
}

/** The page's policy as the server sends it. */
export function headerPolicy(page: Page, officeJsUrl: string): string {
  const frames = page === "pane" ? ["'self'", ...OFFICE_FRAMES] : ["'self'"];
  return asText({ ...directives(page, officeJsUrl), "frame-ancestors": frames });
}

/** Of pages that are read only, the help and the licences: nothing runs, and only their style sheet is loaded. */
export const TEXT_POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
