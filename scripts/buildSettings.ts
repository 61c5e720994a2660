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

export function buildSettings(env: NodeJS.ProcessEnv = process.env): BuildSettings {
  return {
    baseUrl: (env.PA_BASE_URL || DEVELOPMENT_URL).replace(/\/+$/, ""),
    officeJsUrl: env.OFFICE_JS_URL || OFFICE_JS_CDN,
  };
}
