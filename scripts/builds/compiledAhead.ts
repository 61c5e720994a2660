import { BannerPlugin } from "webpack";
import { AFTER_MINIFYING } from "./functionsFile";

/**
 * Has the browser compile every function of a file beside the page while the file is fetched, which else waits
 * for each until it is called and then holds the page up (https://v8.dev/blog/explicit-compile-hints).
 * Minifying takes comments away.
 */
export const compiledAhead = (): BannerPlugin =>
  new BannerPlugin({
    banner: "//# allFunctionsCalledOnLoad",
    raw: true,
    test: /\.js$/,
    stage: AFTER_MINIFYING,
  });
