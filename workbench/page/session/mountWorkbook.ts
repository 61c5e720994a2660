import { mountGrid, type MountedGrid } from "../grid/mountGrid";
import { OpenWorkbook } from "./openWorkbook";
import type { WorkbookSource } from "./sources";

/**
 * A workbook made and shown beside the one that is open, which the caller then lets go. Whatever cannot be
 * read, calculated or drawn leaves the open one in its place.
 */
export async function mountWorkbook(
  source: WorkbookSource,
  target: HTMLElement,
  onChanged: (workbook: OpenWorkbook) => void,
): Promise<{ readonly workbook: OpenWorkbook; readonly grid: MountedGrid }> {
  const workbook: OpenWorkbook = new OpenWorkbook(source, () => onChanged(workbook));
  try {
    return { workbook, grid: await mountGrid(workbook.model, target) };
  } catch (error) {
    workbook.close();
    throw error;
  }
}
