import { cellContent } from "../../workbench/engine/batch";
import { createModel } from "../../workbench/engine/createModel";
import { prepareEngine } from "../../workbench/engine/prepare";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { xmlInNode } from "../../workbench/xlsx/xmlInNode";
import type { Seed } from "./workbookContract";

const anyNumber = (name: string) => ({ name, type: "any", dimensionality: "matrix" });

/** A workbook with these cells. */
export function modelOf({ sheets }: Pick<Seed, "sheets">): Model {
  return createModel({
    version: 1,
    sheets: sheets.map(({ name, cells }, i) => ({
      id: `s${i}`,
      name,
      colNumber: 8,
      rowNumber: 20,
      cells: Object.fromEntries(
        Object.entries(cells).map(([address, content]) => [
          address,
          { content: cellContent(content) },
        ]),
      ),
    })),
  });
}

/** To be called before the tests: the engine in Node, quiet. */
export function prepareContract(): void {
  jest.spyOn(console, "debug").mockImplementation(() => undefined);
  xmlInNode();
  // The engine with two functions of the right names: the contract is about the port.
  prepareEngine(
    {
      functions: [
        { id: "SCHABLON", name: "SCHABLON", parameters: [anyNumber("år")] },
        {
          id: "SJUKLON",
          name: "SJUKLÖN",
          parameters: ["timlön", "sjuktimmar", "veckotimmar"].map(anyNumber),
        },
      ],
    },
    { SCHABLON: () => 342.6, SJUKLON: () => 0 },
  );
}
