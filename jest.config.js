// One project a kind of proof. `model`, `functions` and `pane` need nothing but the sources;
// `contract`, `files` and `browser` use the build in dist/ (npm run build).
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

// d3 is ES modules but for its UMD build, which jest can read.
const READS_UMD = {
  testEnvironmentOptions: { customExportConditions: ["umd", "node", "node-addons"] },
};

const project = (name, environment = "node", more = {}) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  testEnvironment: environment,
  transform,
  ...more,
});

module.exports = {
  // Here, because jest reads it of no project. A slow, busy machine takes long over what is right; a
  // test that never ends is told all the same.
  testTimeout: 240_000 * Number(process.env.PA_THROTTLE ?? 1),
  // Two, also on a machine with two cores, where jest's own choice is one and takes twice the time.
  maxWorkers: 2,
  projects: [
    project("model"),
    project("functions"),
    project("pane", "jsdom", {
      setupFilesAfterEnv: ["<rootDir>/test/pane/patience.ts"],
      testEnvironmentOptions: { customExportConditions: ["umd", "browser"] },
    }),
    project("workbench", "node", READS_UMD),
    project("contract", "node", READS_UMD),
    project("files", "node", READS_UMD),
    project("browser", "node", READS_UMD),
  ],
};
