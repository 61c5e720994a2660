const LANGUAGES = ["sv-se", "en-us"];

/** One file for every Excel that has custom functions, and its small sibling that it starts with. */
const EXCEL = ["excel-web-16.00", "excel-win32-16.01", "excel-mac-16.00"];

/**
 * The files of @microsoft/office-js that Excel asks for, for networks where Microsoft's CDN cannot
 * be reached (OFFICE_JS_URL=office/office.js). Paths within its dist folder.
 */
export function officeFiles(): string[] {
  return [
    "office.js",
    "o15apptofilemappingtable.js",
    "custom-functions-runtime.js",
    ...EXCEL.flatMap((host) => [`${host}.js`, `${host}-core.js`]),
    ...LANGUAGES.map((language) => `${language}/office_strings.js`),
    "telemetry/oteljs_agave.js",
  ];
}
