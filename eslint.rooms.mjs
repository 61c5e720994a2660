const BASE = ["exact", "calendar", "modelError", "text", "random", "steps"];
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
    "followup",
    "risk",
    "national",
    "comparison",
    "equalisation",
    "sie",
    "ownfigures",
    "version",
  ],
];
/** The rooms: a folder, or a file on its own, and the rooms that it may import from. */
export const rooms = {
  exact: { folder: "src/exact", imports: BASE },
  calendar: { folder: "src/calendar", imports: BASE },
  // Letters and signs, whatever they say.
  text: { folder: "src/text", imports: ["text"] },
  // Numbers at random that are the same on every machine, and the distributions they are drawn from.
  random: { folder: "src/random", imports: ["random"] },
  // Long work that lets others in between its steps.
  steps: { folder: "src/steps", imports: ["steps"] },
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
    imports: [...LAW, ...READERS, "comment", "provider", "national", "forecast"],
  },
  variance: {
    folder: "src/variance",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "variance"],
  },
  risk: {
    folder: "src/risk",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "national", "risk"],
  },
  // The list of cases: its sums, and the invoices against it.
  cases: {
    folder: "src/cases",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "variance", "national", "cases"],
  },
  // The year followed up during the year: outturn, what is outstanding, the rest, and how far off forecasts were.
  followup: {
    folder: "src/followup",
    imports: [...LAW, ...READERS, "comment", "runoff", "forecast", "variance", "followup"],
  },
  // The LSS equalisation: a municipality's grant or charge, and what comes back of a case two years later.
  equalisation: {
    folder: "src/equalisation",
    imports: [...LAW, ...READERS, "forecast", "equalisation"],
  },
  // A municipality's own table, read row by row, and its base year held against the model.
  ownfigures: {
    folder: "src/ownfigures",
    imports: [...LAW, ...READERS, "forecast", "sie", "ownfigures"],
  },
  // A ledger's own file: SIE. What its amounts mean is not known there.
  sie: { folder: "src/sie", imports: [...BASE, "sie"] },
  // The nation's printed series and the law's events, with their sources.
  national: { folder: "src/national", imports: [...BASE, "parameters", "national"] },
  // A municipality's own years beside the nation's.
  comparison: {
    folder: "src/comparison",
    imports: [...LAW, ...READERS, "variance", "national", "comparison"],
  },
  version: { file: "src/version.ts", imports: MODEL },
  metadata: { file: "functions/generated/*.json", imports: [] },
  // Sheets as data, for the Malmö workbook and for the pane to insert in the user's own.
  sheets: { folder: "sheets", imports: [...MODEL, "sheets"] },
  // One municipality's figures: to start from, to show, and the sheets that the workbench opens with.
  malmo: { folder: "malmo", imports: [...MODEL, "sheets", "malmo"] },
  // A made-up small municipality's workbook, which the workbench offers beside Malmö's.
  exempelkommun: { folder: "exempelkommun", imports: [...MODEL, "sheets", "exempelkommun"] },
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
      "exempelkommun",
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
