import { rowsByCase } from "../../../src/cases/list/rowsByCase";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { ReadList } from "./caseListKind";

/** "17 ärenden på 20 rader." */
export function rowsText({ rows }: Pick<ReadList, "rows">): string {
  const cases = rowsByCase(rows).size;
  const lines = rows.length === 1 ? "1 rad" : `${swedishNumber(rows.length)} rader`;
  return `${cases === 1 ? "1 ärende" : `${swedishNumber(cases)} ärenden`} på ${lines}.`;
}
