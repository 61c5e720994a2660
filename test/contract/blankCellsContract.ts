import { argumentValues } from "../../taskpane/catalogue/argumentValues";
import { callFunction } from "../../taskpane/catalogue/callFunction";
import { catalogue } from "../../taskpane/catalogue/catalogue";
import type { FormulaArgument } from "../../taskpane/catalogue/readArgument";
import { readCases } from "../../scripts/generate/caseFile";
import type { ContractHost } from "./workbookContract";

/** A3 of the sheet is blank, and ="" in B6 shows nothing. */
const BLANKS = ["A3", "B6"] as const;
const blank: FormulaArgument = { kind: "blank" };

/** The part of the workbook contract that concerns blank cells given to functions, each parameter of each. */
export function blankCellsContract(host: () => ContractHost): void {
  test.each(catalogue)("a blank cell given to $name is an argument left out", async (entry) => {
    const given = readCases(entry.id).find(({ error }) => error === undefined)?.args ?? [];
    const target = { sheet: "Kostnad", address: "D4" };
    for (const place of entry.parameters.keys()) {
      const answerOf = async (argument: FormulaArgument) => {
        const [read] = await argumentValues(
          [argument],
          entry.parameters.slice(place),
          host().port,
          target,
        );
        return callFunction(
          entry,
          entry.parameters.map((_, i) => (i === place ? read : given[i])),
        );
      };
      const omitted = await answerOf(blank);
      for (const address of BLANKS) {
        const cell = { kind: "reference", reference: { sheet: undefined, address } } as const;
        expect(await answerOf(cell)).toEqual(omitted);
      }
    }
  });
}
