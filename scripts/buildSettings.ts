import { OFFICE_JS_CDN } from "./contentSecurity";

/** Where the build will be hosted and where it gets office.js; the environment decides. */
export interface BuildSettings {
  /** PA_BASE_URL, without a slash at its end. */
  readonly baseUrl: string;
  /** OFFICE_JS_URL: Microsoft's CDN, or `office/office.js` in a network without internet. */
  readonly officeJsUrl: string;
}

/** The address in the committed manifest: the development server of `npm run excel`. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Within the build (officeFiles.ts). */
const OWN_OFFICE_JS = "office/office.js";

/**
 * An address as a browser understands it: Excel opens an add-in over https only, and a script over http could be
 * another's on its way. What stands behind a ? or a #, or a name and password, is no place to put files.
 */
function overHttps(name: string, address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:") {
    throw new Error(`${name} is to be an address that begins with https://: ${address}`);
  }
  if (url.href !== `${url.origin}${url.pathname}`) {
    throw new Error(
      `${name} is to be an https:// host and a folder or file there, with nothing else: ${address}`,
    );
  }
  // Signs of their own in the manifest and the pages, which the address is written into.
  return url.href.replaceAll("&", "%26").replaceAll("'", "%27");
}

/** Throws where an address would not work in Excel. */
export function buildSettings(env: NodeJS.ProcessEnv = process.env): BuildSettings {
  const office = env.OFFICE_JS_URL || OFFICE_JS_CDN;
  return {
    baseUrl: overHttps("PA_BASE_URL", env.PA_BASE_URL || DEVELOPMENT_URL).replace(/\/+$/, ""),
    // A file of the build's own, or another host's.
    officeJsUrl: office === OWN_OFFICE_JS ? office : overHttps("OFFICE_JS_URL", office),
  };
}
