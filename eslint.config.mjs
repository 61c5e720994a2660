import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** The rooms: a folder, or a file on its own, and the rooms that it may import from. */
const BASE = ["exact", "calendar", "modelError", "text", "random"];
const LAW = [...BASE, "parameters", "rules"];
const READERS = ["swedish", "labelled"];
const MODEL = [
  ...LAW,
  ...READERS,
  ...[
    "comment",
    "provider",
    "runoff",
    "forecast",
    "variance",
    "cases",
    "risk",
    "ownfigures",
    "version",
  ],
];
const rooms = {
  exact: { folder: "src/exact", imports: BASE },
  calendar: { folder: "src/calendar", imports: BASE },
  // Letters and signs, whatever they say.
  text: { folder: "src/text", imports: ["text"] },
  // Numbers at random that are the same on every machine, and the distributions they are drawn from.
  random: { folder: "src/random", imports: ["random"] },
  modelError: { file: "src/modelError.ts", imports: [] },
  parameters: { folder: "src/parameters", imports: [...BASE, "parameters"] },
  rules: { folder: "src/rules", imports: LAW },
  // Text and cells as a Swede types them, ranges with a label for each row, and texts for a comment.
  swedish: { folder: "src/swedish", imports: [...BASE, "swedish"] },
  labelled: { folder: "src/labelled", imports: [...BASE, "parameters", ...READERS] },
  comment: { folder: "src/comment", imports: [...BASE, "comment"] },
  // The models that are built from rules. One may use another that stands above it, never below.
  provider: { folder: "src/provider", imports: [...LAW, ...READERS, "provider"] },
  runoff: { folder: "src/runoff", imports: [...LAW, ...READERS, "comment", "runoff"] },
  forecast: {
    folder: "src/forecast",
    imports: [...LAW, ...READERS, "comment", "provider", "forecast"],
  },
  variance: {
    folder: "src/variance",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "variance"],
  },
  risk: {
    folder: "src/risk",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "risk"],
  },
  // The list of cases: its sums, the invoices against it, and the year followed up.
  cases: {
    folder: "src/cases",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "variance", "cases"],
  },
  // A municipality's own table, read row by row, and its base year held against the model.
  ownfigures: { folder: "src/ownfigures", imports: [...LAW, ...READERS, "forecast", "ownfigures"] },
  version: { file: "src/version.ts", imports: MODEL },
  metadata: { file: "functions/generated/*.json", imports: [] },
  // Sheets as data, for the Malmö workbook and for the pane to insert in the user's own.
  sheets: { folder: "sheets", imports: [...MODEL, "sheets"] },
  // One municipality's figures: to start from, to show, and the sheets that the workbench opens with.
  malmo: { folder: "malmo", imports: [...MODEL, "sheets", "malmo"] },
  functions: { folder: "functions", imports: [...MODEL, "functions", "metadata"] },
  port: { folder: "taskpane/workbook", imports: [...MODEL, "port", "sheets", "metadata"] },
  // What the ribbon, the keyboard and the workbench ask of the pane.
  commands: { folder: "taskpane/commands", imports: ["commands"] },
  // The pane's form shows what the functions themselves answer.
  pane: {
    folder: "taskpane",
    imports: [...MODEL, "malmo", "functions", "port", "commands", "pane", "sheets", "metadata"],
  },
  workbench: {
    folder: "workbench",
    imports: [
      ...MODEL,
      "malmo",
      "functions",
      "metadata",
      "port",
      "commands",
      "sheets",
      "workbench",
    ],
  },
  scripts: {
    folder: "scripts",
    imports: [...MODEL, "functions", "metadata", "workbench", "scripts"],
  },
};
const everyRoom = Object.keys(rooms);
rooms.bench = { folder: "bench", imports: [...everyRoom, "bench"] };
rooms.test = { folder: "test", imports: [...everyRoom, "bench", "test"] };

const importBoundaries = {
  plugins: { boundaries },
  settings: {
    // The first that fits counts: a folder stands before the one that it is in.
    "boundaries/elements": Object.entries(rooms)
      .filter(([, { folder }]) => folder)
      .map(([type, { folder }]) => ({ type, pattern: folder, partialMatch: false })),
    "boundaries/files": Object.entries(rooms)
      .filter(([, { file }]) => file)
      .map(([category, { file }]) => ({ category, pattern: file })),
    "import/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".json"] } },
  },
  rules: {
    "boundaries/no-unknown-files": "error",
    "boundaries/dependencies": [
      "error",
      {
        default: "disallow",
        checkUnknownLocals: true,
        message: "Rooms import one way (eslint.config.mjs): this room may not import that file.",
        policies: Object.entries(rooms).map(([room, { file, imports }]) => ({
          from: file ? { file: { categories: room } } : { element: { type: room } },
          allow: {
            to: [
              { element: { types: { anyOf: imports } } },
              { file: { categories: { anyOf: imports } } },
            ],
          },
        })),
      },
    ],
  },
};

/** What the model may not touch: it gives the same answer at all times and places. */
const outsideWorld = [
  ...new Set([...Object.keys(globals.browser), ...Object.keys(globals.node)]),
  "Date",
  "Office",
  "Excel",
  "OfficeRuntime",
  "CustomFunctions",
];

const pureModel = {
  files: ["src/**/*.ts"],
  rules: {
    "no-restricted-globals": [
      "error",
      ...outsideWorld.map((name) => ({
        name,
        message: "The model uses no DOM, Office, clock, random source or network.",
      })),
    ],
    "no-restricted-properties": [
      "error",
      { object: "Math", property: "random", message: "The model has no random source." },
      { object: "globalThis", property: "Date", message: "The model has no clock." },
    ],
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            regex: "^(?!\\.{1,2}/|crc-32$|decimal\\.js$|fastest-levenshtein$|pure-rand/)",
            message: "The model stands on decimal.js, seeded pure-rand and itself.",
          },
        ],
      },
    ],
    "no-console": "error",
  },
};

const HTML_PROPERTIES = "/^(innerHTML|outerHTML|srcdoc)$/";
const noHtmlFromText = {
  rules: {
    "no-eval": "error",
    "no-implied-eval": "error",
    "no-new-func": "error",
    "no-script-url": "error",
    "no-restricted-syntax": [
      "error",
      ...[
        `AssignmentExpression > MemberExpression.left[property.name=${HTML_PROPERTIES}]`,
        `AssignmentExpression > MemberExpression.left[property.value=${HTML_PROPERTIES}]`,
        "CallExpression > MemberExpression.callee[property.name=/^(insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/]",
        "CallExpression > MemberExpression.callee[object.name='document'][property.name=/^write(ln)?$/]",
        "JSXAttribute[name.name='dangerouslySetInnerHTML']",
        "Property[key.name='dangerouslySetInnerHTML']",
      ].map((selector) => ({
        selector,
        message: "Text goes into the page as text, never as HTML.",
      })),
    ],
  },
};

export default tseslint.config(
  {
    ignores: ["dist/", "node_modules/", ".cache/", "functions/generated/", "test/artifacts/"],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic, importBoundaries],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // Tables of the spreadsheet library and of menus are dictionaries; entries may go.
      "@typescript-eslint/no-dynamic-delete": "off",
      eqeqeq: "error",
      "max-lines": ["error", { max: 250 }],
    },
  },
  noHtmlFromText,
  pureModel,
  {
    files: ["taskpane/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"],
    ignores: ["workbench/kalkyl/**"],
    plugins: { react, "react-hooks": reactHooks },
    settings: { react: { version: "18.3" } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "react/jsx-key": "error",
      "react/no-danger": "error",
      "react/jsx-no-target-blank": "error",
      "no-console": "error",
    },
  },
  {
    files: ["taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // Arguments of custom functions are what Excel sends, and the spreadsheet library's own types
    // do not describe what it takes: the boundaries where `any` is let in (and stopped).
    files: ["functions/*.ts", "workbench/engine/**", "workbench/xlsx/**", "workbench/page/grid/**"],
    rules: { "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["**/*.js"],
    languageOptions: { sourceType: "commonjs" },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["assets/*.js"],
    languageOptions: { globals: globals.browser, sourceType: "script" },
  },
);
