/**
 * How a cell without a number format of its own shows a PA function's figures: kronor with öre, so that
 * `=PA.KOSTNAD(2025;455;565386)` reads 356 264 943,60. Excel keeps its General there.
 */
const KRONOR = "#,##0.00";

/** By function id. Functions that answer with shares, factors or several units are left out. */
export const RESULT_FORMATS: Readonly<Record<string, string>> = {
  SCHABLON: KRONOR,
  SFB: KRONOR,
  LSS: KRONOR,
  SJUKLON: KRONOR,
  KOSTNAD: KRONOR,
  BESLUT: KRONOR,
  TIMKOSTNAD: KRONOR,
  LONEGAP: KRONOR,
  FASTPRIS: KRONOR,
  JOURTID: KRONOR,
  OVERTALIGHET: KRONOR,
  EGENREGI: KRONOR,
  AVVIKELSE: KRONOR,
  RETRO: KRONOR,
};
