/**
 * What notes the sheets that are written, finds them and writes them again: a file of its own, which comes when the
 * first are written (fetchRewriter).
 */
export { applyRewriting } from "./applyRewriting";
export { keepWritten, writtenSheets } from "./keepWritten";
export { Rewrite } from "./Rewrite";
export { findRewriting } from "./rewriting";
