/** A file of this name holds the same for ever: 16 hexadecimal digits of a hash of what it holds. */
export const HASHED = /\.[0-9a-f]{16}(\.\w+)$/;

/** Webpack's pattern for a file's name with the hash: "[name].js" → "[name].[contenthash:16].js". */
export const hashed = (pattern: string): string =>
  pattern.replace(/(\.\w+|\[ext\])$/, ".[contenthash:16]$1");

/** The name without the hash: "view-retro.0123456789abcdef.js" → "view-retro.js". */
export const plainName = (file: string): string => file.replace(HASHED, "$1");
