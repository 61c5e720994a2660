import { formatAddress } from "./address";
import { plainAddress, readableExcelArea } from "./excelUsed";
import type { RangeReference } from "./port";
import { parseWholeLines } from "./wholeLines";

/**
 * What is marked now, in one round trip; of whole columns and rows what the sheet uses, in two. The sheet's
 * name comes as it is, without quotes.
 */
export async function readExcelSelection(context: Excel.RequestContext): Promise<RangeReference> {
  const range = context.workbook.getSelectedRange();
  range.load("address,worksheet/name");
  await context.sync();
  const marked = { sheet: range.worksheet.name, address: plainAddress(range.address) };
  if (parseWholeLines(marked.address) === undefined) return marked;
  return { ...marked, address: formatAddress(await readableExcelArea(context, marked)) };
}

/**
 * Tells of every new marking. Changing sheet moves the marking without a selection event, so both
 * are listened to; while one look at the workbook is under way, further events wait for one more.
 */
export function followExcelSelection(
  selection: () => Promise<RangeReference>,
  handler: (selection: RangeReference) => void,
): () => void {
  let ended = false;
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    do {
      again = false;
      try {
        const marked = await selection();
        if (!ended) handler(marked);
      } catch {
        // A chart or several areas are marked: there is no range to tell of.
      }
    } while (again && !ended);
    looking = false;
  }

  // An Excel without these events still works: the marked cell is read anew at every insertion.
  const registered = Excel.run(async (context) => {
    const { onSelectionChanged, onActivated } = context.workbook.worksheets;
    const events = [onSelectionChanged.add(look), onActivated.add(look)];
    await context.sync();
    return events;
  }).catch(() => []);

  return () => {
    ended = true;
    void registered.then(async (events) => {
      const [first] = events;
      if (first === undefined) return;
      await Excel.run(first.context, async (context) => {
        for (const event of events) event.remove();
        await context.sync();
      }).catch(() => undefined);
    });
  };
}
