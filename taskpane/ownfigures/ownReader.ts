/**
 * What reads the user's own tables and shows what it makes of them: a file of its own, which comes with the first
 * table (fetchOwnReader).
 */
export { asItStands } from "./asItStands";
export { blockFromCells } from "./blockFromCells";
export { blockFromFile } from "./blockFromFile";
export { OwnBlockView } from "./OwnBlockView";
