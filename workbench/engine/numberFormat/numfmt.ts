/**
 * The number formatter. By its file, because the package's entry names a file that it lacks (4.0.1),
 * and here only, so that a later version needs one line.
 */
export { format, formatColor, tokenize } from "../../../node_modules/numfmt/dist/index.js";
