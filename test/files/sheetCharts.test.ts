import { malmoBase } from "../../malmo/forecast/malmoBase";
import { malmoScenarios } from "../../malmo/forecast/malmoScenarios";
import { malmoInputs } from "../../malmo/provider/malmoInputs";
import { malmoSheet } from "../../malmo/variance/malmoSheet";
import type { SheetTemplate } from "../../sheets/builder/SheetTemplate";
import { egenRegi } from "../../sheets/egenregi/egenRegi";
import { forecastSheetNames } from "../../sheets/prognos/forecastSheetNames";
import { forecastSheets } from "../../sheets/prognos/forecastSheets";
import { retroSheet } from "../../sheets/retro/retroSheet";
import { createModel } from "../../workbench/engine/createModel";
import type { Model, WorkbookData } from "../../workbench/engine/spreadsheetTypes";
import { malmoWorkbook } from "../../workbench/malmoWorkbook";
import { composeWorkbook } from "../../workbench/sheets/composeWorkbook";
import { plainRange } from "../../workbench/xlsx/plainRange";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { deviation2024 } from "../workbench/sheets/avvikelseParts";
import { costSheets, followedSheets } from "../workbench/sheets/caseSheets";
import { problemsIn } from "./problemsIn";
import { raaContent } from "./raaContent";
import { prepareWorkbench, saved } from "./workbench";

beforeAll(prepareWorkbench);

/** A chart as the component keeps it. */
interface Figure {
  readonly width: number;
  readonly height: number;
  readonly data: {
    readonly type: string;
    readonly title: { readonly text: string };
    readonly axesDesign: Record<"x" | "y", { readonly title: { readonly text: string } }>;
    readonly legendPosition: string;
    readonly stacked: boolean;
    readonly dataSource: {
      readonly labelRange: string;
      readonly dataSets: readonly { readonly dataSetId: string; readonly dataRange: string }[];
    };
    readonly dataSetStyles: Record<string, { backgroundColor?: string; label?: string }>;
  };
}

interface FigureGetters {
  getFigures(sheetId: string): readonly Figure[];
  getFigureUI(sheetId: string, figure: Figure): { readonly x: number; readonly y: number };
}

/** What is drawn: where on the sheet, how large, of what, with what titles and colours. */
const drawnIn = (model: Model) => {
  const getters = model.getters as unknown as FigureGetters;
  const drawn = (model.exportData().sheets ?? []).map(
    (sheet) => (sheet["figures"] ?? []) as Figure[],
  );
  return model.getters.getSheetIds().flatMap((sheetId, place) =>
    getters.getFigures(sheetId).map((figure, order) => {
      const { x, y } = getters.getFigureUI(sheetId, figure);
      const { data } = drawn[place]?.[order] ?? figure;
      return {
        sheet: model.getters.getSheetName(sheetId),
        place: [x, y, figure.width, figure.height].map(Math.round),
        type: data.type,
        title: data.title.text,
        axes: [data.axesDesign.x.title.text, data.axesDesign.y.title.text],
        legend: data.legendPosition,
        stacked: data.stacked,
        labels: plainRange(data.dataSource.labelRange),
        series: data.dataSource.dataSets.map(({ dataSetId, dataRange }) => {
          const { label, backgroundColor } = data.dataSetStyles[dataSetId] ?? {};
          return [plainRange(dataRange), label, backgroundColor];
        }),
      };
    }),
  );
};

/** Every sheet with a chart that the pane writes. */
function paneSheets(): readonly SheetTemplate[] {
  const content = { base: malmoBase, scenarios: malmoScenarios.slice(0, 3), lastYear: 2030 };
  return [
    ...forecastSheets(content, forecastSheetNames),
    egenRegi(malmoInputs(2024)).template,
    ...costSheets().slice(0, 1),
    ...followedSheets(),
    deviation2024(),
    malmoSheet(),
    retroSheet(raaContent()).template,
  ];
}

/** Without cells: the charts are looked at, and nothing has to be calculated for them. */
const bare = (data: unknown): Model =>
  createModel({
    ...(data as WorkbookData),
    sheets: ((data as WorkbookData).sheets ?? []).map((sheet) => ({ ...sheet, cells: {} })),
  });

test.each([
  ["the pane's sheets", () => composeWorkbook(paneSheets()), 11],
  ["the opening workbook", malmoWorkbook, 7],
])(
  "%s: charts have titled axes, and come back from a saved file as drawn",
  async (_, made, count) => {
    const model = bare(made());
    const drawn = drawnIn(model);
    expect(drawn.length).toBe(count);
    expect(drawn.filter(({ axes }) => axes.some((title) => !title))).toEqual([]);
    const bytes = await saved(model);
    expect(drawnIn(bare((await readXlsx(bytes)).data))).toEqual(drawn);
    expect(await problemsIn(bytes)).toEqual([]);
  },
);
