const MEGABYTE = 1024 * 1024;

/**
 * What a file from elsewhere may cost. Wide enough for the workbooks of a municipality, narrow
 * enough that a file made to exhaust the memory is refused before it is unpacked.
 */
export const LIMITS = {
  zippedBytes: 20 * MEGABYTE,
  unzippedBytes: 200 * MEGABYTE,
  parts: 2000,
  /**
   * Unpacked to packed, of a part and of the whole; sheets reach 50, files made to explode 1000.
   * Judged above 10 MB only.
   */
  ratio: 200,
  ratioFromBytes: 10 * MEGABYTE,
  /** Elements inside elements; a workbook needs about 20. */
  xmlDepth: 100,
  /** Attributes of one element; a workbook needs about 30. */
  xmlAttributes: 1000,
  /** Elements in all parts: rows, cells, values, texts and formats. Each costs about a microsecond. */
  xmlElements: 4_000_000,
  /** Cells with content in all sheets, formulas counted twice. */
  cells: 500_000,
  sheets: 500,
  /** Those of cells and those of named styles; Excel's limit is 65 490 of the first. */
  cellFormats: 50_000,
  /** Fonts, fills and borders in all; Excel has room for about a thousand fonts. */
  looks: 10_000,
  /** Formats of conditional rules. */
  ruleFormats: 5_000,
  /** Charts, pictures and shapes in all sheets. */
  figures: 1000,
  /** Series of all charts; Excel's limit is 255 a chart. */
  series: 2000,
  /** Rows × columns of a sheet's used area; the grid keeps a place for each. */
  cellsPerSheet: 2_000_000,
  /** Words of one formula once its names are written out; Excel's own limit is 8 192 letters. */
  formulaWords: 20_000,
  /** Letters of one formula or name as it stands in a file; four times what Excel lets a formula have. */
  lettersOfFormula: 32_768,
  /** Letters of all formulas of a file, shared formulas and names written out. */
  formulaLetters: 10_000_000,
  /** Letters of the texts of all cells. */
  textLetters: 500_000_000,
  /** Names that are formulas with names in them. */
  nameDepth: 16,
  /** Shapes of formulas that are remembered as readable or not. */
  formulaShapes: 20_000,
  /** Cells without content that a file keeps for their look; whole rows and columns with a style have many. */
  styledCells: 200_000,
  /** Cells in all merges of a file; the component keeps a place for each. */
  mergedCells: 200_000,
  /** A merge of more cells is cut to where its sheet is used. */
  largeMerge: 10_000,
  /** Letters in a cell, as in Excel, which calls a file with more of them damaged. */
  cellLetters: 32_767,
  /** Rows with a height of their own that the component's importer is told of, to place charts. */
  layoutRows: 2000,
  /**
   * XML that programs keep, in all; it is kept with every change of the workbook. Room for all that
   * the pane's four views may keep (LONGEST_STORED), and what other programs usually have.
   */
  customXmlLetters: 10_000_000,
  /** Document properties, labels and add-ins' panes, in all; they are kept with every change too. */
  keptPartLetters: 500_000,
  /** Letters of the notes of all cells, with fifty for each; they are kept with every change too. */
  noteLetters: 1_000_000,
} as const;
