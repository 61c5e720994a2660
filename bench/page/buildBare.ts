import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import webpack, { BannerPlugin, type Configuration } from "webpack";

type Settings = (env: object, argv: object) => Configuration[];

/** Builds bare.ts as the workbench is built, and returns the folder it is in. */
export async function buildBare(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "pa-kalkyl-bare-"));
  // A module of webpack's own kind; it is required, not imported.
  const settings = createRequire(__filename)("../../webpack.config.js") as Settings;
  const configurations = settings({}, { mode: "production" });
  const workbench = configurations.find(({ name }) => name === "workbench");
  const configuration: Configuration = {
    ...workbench,
    context: join(__dirname, "../.."),
    entry: { bare: join(__dirname, "bare.ts") },
    output: { ...workbench?.output, path: folder },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlWebpackPlugin(),
      // What has the browser compile ahead speeds the component too.
      ...(workbench?.plugins ?? []).filter((plugin) => plugin instanceof BannerPlugin),
    ],
  };
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(folder);
    });
  });
}
