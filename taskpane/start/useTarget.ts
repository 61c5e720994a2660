import { useEffect, useState } from "react";
import { formatAddress, parseAddress } from "../workbook/address";
import type { RangeReference, WorkbookPort } from "../workbook/port";

/** The upper left cell of a marked range. */
export function firstCell({ sheet, address }: RangeReference): RangeReference {
  const area = parseAddress(address);
  if (area === undefined) return { sheet, address };
  const { top, left } = area;
  return { sheet, address: formatAddress({ top, left, bottom: top, right: left }) };
}

/** Follows what the user marks in the workbook. */
export function useTarget(port: WorkbookPort | undefined): RangeReference | undefined {
  const [target, setTarget] = useState<RangeReference>();
  useEffect(() => {
    if (port === undefined) return undefined;
    let gone = false;
    const show = (marked: RangeReference): void => {
      if (!gone) setTarget(firstCell(marked));
    };
    // A marked chart is no cell: nothing is shown until a cell is marked.
    port.selection().then(show, () => undefined);
    const end = port.onSelectionChanged(show);
    return () => {
      gone = true;
      end();
    };
  }, [port]);
  return target;
}
