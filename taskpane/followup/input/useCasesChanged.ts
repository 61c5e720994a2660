import { useEffect, useState } from "react";
import type { OwnRates } from "../../../src/rules/ownRates";
import { readCells } from "../../work/readCells";
import type { WorkbookPort } from "../../workbook/port";
import { type FollowForm, FROM_CASES } from "../form";
import { casesYear } from "./casesYear";
import { forecastTyped } from "./restOf";

const CHANGED =
  "Ärendelistan ger något annat nu än när resten av året hämtades ur den. Hämta ur Ärenden på nytt om det nya ska gälla.";

/** Whether the list still gives the months that are open what they had when they were taken. */
async function lookAt(
  port: WorkbookPort,
  form: FollowForm,
  own: OwnRates | undefined,
): Promise<string | undefined> {
  const found = await readCells(port, (at) => casesYear(at, form, own));
  if (found.kind === "refused") {
    return `Resten av året är hämtad ur Ärenden, men listan kan inte läsas nu: ${found.message}`;
  }
  const { parts, closedThrough } = form;
  const differs = parts.some(({ id, forecast }) =>
    forecastTyped(found.read, id)?.some((text, k) => k >= closedThrough && text !== forecast[k]),
  );
  return differs ? CHANGED : undefined;
}

/** That the list of cases which the rest of the year was taken from gives something else now; looked at when the view is shown. */
export function useCasesChanged(
  port: WorkbookPort | undefined,
  form: FollowForm,
  own: OwnRates | undefined,
): string | undefined {
  const [told, setTold] = useState<string>();
  const isOfList = !form.isExample && form.rest?.scenario === FROM_CASES;
  useEffect(() => {
    if (port === undefined || !isOfList) return undefined;
    let current = true;
    const look = (): void =>
      void lookAt(port, form, own).then((is) => {
        if (current) setTold(is);
      });
    look();
    window.addEventListener("focus", look);
    return () => {
      current = false;
      window.removeEventListener("focus", look);
    };
  }, [port, form, own, isOfList]);
  return isOfList ? told : undefined;
}
