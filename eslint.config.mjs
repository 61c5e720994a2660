import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { rooms } from "./eslint.rooms.mjs";

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
        message: "Rooms import one way (eslint.rooms.mjs): this room may not import that file.",
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
