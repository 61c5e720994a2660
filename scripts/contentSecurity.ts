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

/**
 * Fluent puts an empty style element into the page and fills it rule by rule, which no policy hinders;
 * only the element itself must be let in: by the hash of nothing. An element with a rule in it is refused.
 */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

type Directives = Readonly<Record<string, readonly string[]>>;

/** Nothing but what is named; a page adds what it cannot do without. */
const NOTHING: Directives = {
  "default-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

export type Page = "pane" | "workbench" | "text";

/** The pane: scripts, styles, pictures and answers from its own host, and in Excel Microsoft's office.js. */
function pane(officeJsUrl: string): Directives {
  const office = officeJsUrl.startsWith("https:")
    ? [new URL(officeJsUrl).origin, OFFICE_LIBRARIES]
    : [];
  return {
    ...NOTHING,
    "script-src": ["'self'", ...office],
    "style-src": ["'self'", EMPTY_STYLE],
    "img-src": ["'self'"],
    "connect-src": ["'self'", ...OPEN_DATA],
    // The bootstrap of the run-off and the draws of the risk run in workers of our own.
    "worker-src": ["'self'"],
  };
}

const WORKBENCH: Directives = {
  ...NOTHING,
  // The grid's library compiles its templates and formulas with `new Function`.
  "script-src": ["'self'", "'unsafe-eval'"],
  // Its templates place things by style attributes. No style element of anybody's is let in.
  "style-src-elem": ["'self'"],
  "style-src-attr": ["'unsafe-inline'"],
  // Its icons, charts as pictures, and the pictures in a workbook.
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  // The pane.
  "frame-src": ["'self'"],
};

/** Of pages that are read only, the help and the licences: nothing runs, and only their style sheet is loaded. */
const TEXT: Directives = { ...NOTHING, "style-src": ["'self'"] };

function directives(page: Page, officeJsUrl: string): Directives {
  if (page === "pane") return pane(officeJsUrl);
  return page === "workbench" ? WORKBENCH : TEXT;
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
  const frames = page === "pane" ? ["'self'", ...OFFICE_FRAMES] : ["'none'"];
  return asText({ ...directives(page, officeJsUrl), "frame-ancestors": frames });
}

/** Of the help and the licences. */
export const TEXT_POLICY = asText(TEXT);
