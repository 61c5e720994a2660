const path = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

/**
 * swc writes some å, ä and ö as four characters (\xe4); in a file of UTF-8, as all of ours are, one is
 * enough. Run in a process of its own, which knows nothing of what stands outside it.
 */
async function minified(input, sourceMap, options) {
  const { swcMinify } = require("minimizer-webpack-plugin");
  const { code, ...rest } = await swcMinify(input, sourceMap, options);
  const letter = (_, before, digits) => before + String.fromCharCode(parseInt(digits, 16));
  return { ...rest, code: code.replace(/(?<!\\)((?:\\\\)*)\\x([a-f][0-9a-f])/g, letter) };
}

require("tsx/cjs/api").register();
const { PARAMETERS_DATE } = require("./src/parameters/generated/version.ts");
const { MODEL_VERSION } = require("./src/version.ts");
const { buildSettings, DEVELOPMENT_URL } = require("./scripts/buildSettings.ts");
const { compiledAhead } = require("./scripts/builds/compiledAhead.ts");
const {
  fileIn,
  functionsByTheirName,
  functionsCompiledAtOnce,
} = require("./scripts/builds/functionsFile.ts");
const { hashed, plainName } = require("./scripts/builds/hashedName.ts");
const { metaPolicy } = require("./scripts/contentSecurity.ts");
const { packedIn } = require("./scripts/packed/packedIn.ts");
const { officeFiles } = require("./scripts/officeFiles.ts");

const settings = buildSettings();
const module_ = (name) => path.join(__dirname, "node_modules", name);

/**
 * What every page has in common. Files are named after what they hold, so that a page that is open finds its own
 * when the next build lies beside it; only what the manifest and people know by name keeps its name.
 */
const common = (mode) => ({
  mode,
  target: ["web", "es2022"],
  devtool: mode === "development" ? "source-map" : false,
  output: {
    path: path.join(__dirname, "dist"),
    filename: hashed("[name].js"),
    chunkFilename: hashed("[name].js"),
    assetModuleFilename: hashed("fonts/[name][ext]"),
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: {
    chunkIds: "named",
    // As short as they can be: a page loads the files of its own build only, so no name need outlive it.
    moduleIds: "natural",
    mangleExports: "size",
    minimizer: [new MinimizerPlugin({ minify: minified, parallel: 2 })],
  },
  performance: { hints: false },
  // Silent unless there is something to say: `npm start` builds too.
  stats: { all: false, errors: true, warnings: true },
});

const page = (filename, template, policy, more) =>
  new HtmlWebpackPlugin({
    filename,
    template,
    templateParameters: (compilation, assets, _tags, options) => ({
      htmlWebpackPlugin: { files: assets, options },
      contentSecurityPolicy: metaPolicy(policy, settings.officeJsUrl),
      file: (name) => fileIn(compilation, name),
      version: MODEL_VERSION,
      parameters: PARAMETERS_DATE,
    }),
    ...more,
  });

/** The workers' files by their names without the hash, as their own build (`worker`) left them. */
const workerFiles = {};
const noteWorkerFiles = {
  apply: ({ hooks }) =>
    hooks.afterEmit.tap("noteWorkerFiles", ({ assets }) => {
      for (const file of Object.keys(assets)) workerFiles[plainName(file)] = file;
    }),
};

const replaceText = (from, to) => (content) => content.toString("utf8").replaceAll(from, to);

/** What so many files of the pane's need is a file of its own. */
const SHARED_BY = 3;

/**
 * The functions and the pane share one instance of every module (dependOn): in Excel's shared
 * runtime both live on the same page. functions.js stands alone and is loaded first.
 */
const addIn = (mode) => ({
  ...common(mode),
  name: "add-in",
  // Their files' names stand in the pane.
  dependencies: ["worker"],
  // Chunks lie beside the page; functions.js must run where there is no page to find that out from.
  output: { ...common(mode).output, publicPath: "" },
  // A file a view, with what it alone needs. What draws charts, and what several views share, are files beside them,
  // which come with the first view that needs them.
  optimization: {
    ...common(mode).optimization,
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        charts: {
          name: "view-charts",
          test: /[\\/]node_modules[\\/](d3-|internmap)/,
          chunks: "async",
          enforce: true,
          priority: 1,
        },
        shared: { name: "view-shared", chunks: "async", minChunks: SHARED_BY, enforce: true },
      },
    },
  },
  entry: {
    functions: "./functions/index.ts",
    taskpane: { import: "./taskpane/index.tsx", dependOn: "functions" },
  },
  plugins: [
    ...(mode === "production" ? [functionsCompiledAtOnce] : []),
    functionsByTheirName,
    new DefinePlugin({
      BUILT_SCRIPTS: DefinePlugin.runtimeValue(() => JSON.stringify(workerFiles), true),
    }),
    new MiniCssExtractPlugin({ filename: hashed("[name].css") }),
    // office-loader.js puts the scripts into the page, in order.
    page("taskpane.html", "./taskpane/taskpane.html", "pane", { inject: false }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.{png,svg}", to: "[name][ext]" },
        { from: "assets/shortcuts*.json", to: "[name][ext]" },
        {
          from: "assets/fabric-config.js",
          to: hashed("[name][ext]"),
          info: { minimized: true },
        },
        {
          from: "assets/office-loader.js",
          to: hashed("[name][ext]"),
          transform: replaceText("OFFICE_JS_URL", settings.officeJsUrl),
        },
        {
          from: "functions/generated/*.json",
          to: "[name][ext]",
          // The links to the handbook.
          transform: replaceText(DEVELOPMENT_URL, settings.baseUrl),
          noErrorOnMissing: true,
        },
        {
          from: "manifest.xml",
          transform: replaceText(DEVELOPMENT_URL, settings.baseUrl),
        },
        // Microsoft's files as they are; their licence allows no change.
        ...officeFiles().map((file) => ({
          from: path.join(module_("@microsoft/office-js/dist"), file),
          to: `office/${file}`,
          info: { minimized: true },
        })),
      ],
    }),
    packedIn("add-in", ["@microsoft/office-js"]),
  ],
});

/** What the pane calculates beside its page: a script of its own, which stands on no other. */
const worker = (mode) => ({
  ...common(mode),
  name: "worker",
  target: ["webworker", "es2022"],
  entry: {
    "bootstrap-worker": "./taskpane/runoff/draw/bootstrapWorker.ts",
    "risk-worker": "./taskpane/risk/draw/riskWorker.ts",
    "interplay-worker": "./taskpane/risk/draw/interplayWorker.ts",
  },
  plugins: [noteWorkerFiles, packedIn("worker")],
});

/**
 * The workbench: a page of its own. The spreadsheet library (LGPL) stays in a chunk of its own,
 * loaded by dynamic import and never patched, so that it can be replaced by another version.
 */
const workbench = (mode) => {
  const shared = common(mode);
  return {
    ...shared,
    name: "workbench",
    entry: { workbench: "./workbench/page/index" },
    output: { ...shared.output, uniqueName: "pa-workbench" },
    resolve: {
      ...shared.resolve,
      // The `browser` builds of these libraries are scripts that expect globals.
      mainFields: ["module", "main"],
      // The grid wants the whole of Chart.js as a global; only its UMD build is that.
      alias: { "chart-umd": module_("chart.js/dist/chart.umd.min.js") },
    },
    module: {
      rules: [...shared.module.rules, { test: /\.xml$/, type: "asset/source" }],
    },
    optimization: {
      ...shared.optimization,
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          spreadsheet: {
            name: "o-spreadsheet",
            test: /[\\/]node_modules[\\/](@odoo|chart\.js|bootstrap|font-awesome)[\\/]/,
            chunks: "async",
            enforce: true,
          },
        },
      },
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: hashed("[name].css") }),
      page("index.html", "./workbench/page/index.html", "workbench", { scriptLoading: "defer" }),
      compiledAhead(),
      // Within the one file of Chart.js.
      packedIn("workbench", ["@kurkle/color"]),
    ],
  };
};

module.exports = (_env, { mode = "production" } = {}) => [
  addIn(mode),
  worker(mode),
  workbench(mode),
];
