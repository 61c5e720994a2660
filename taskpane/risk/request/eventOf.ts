import type { RiskEvent } from "../../../src/risk/draw/riskEvent";
import { typedValue } from "../../work/typedFigure";
import { typedNumber } from "../../work/typedNumber";
import type { EventForm } from "../form";

function amountOf(text: string, what: string, unit: string): number | undefined {
  if (text.trim() === "") return undefined;
  return typedNumber(text, {
    ...{ what, unit, before: `${what} ` },
    refused: `${what} är \u201d${text.trim().slice(0, 40)}\u201d men ska vara ett tal, till exempel 1 500 000.`,
  }).value;
}

const PERCENT = { above: false, whole: false, unit: "andel", min: 0, max: 1 };

/** An event as it is typed, in figures. @throws ModelError naming the event and the field. */
export function eventOf(form: EventForm, place: number): RiskEvent {
  const name = form.name.trim() === "" ? `Händelse ${place + 1}` : form.name.trim();
  const what = (field: string): string => `\u201d${name}\u201d, ${field},`;
  return {
    name,
    probability: typedValue(
      { ...PERCENT, label: `${name}: sannolikhet` },
      form.probability,
    ).toNumber(),
    from: /^\d{4}-\d{2}-\d{2}$/.test(form.from) ? Number(form.from.replaceAll("-", "")) : 0,
    lasting: form.lasting,
    amount: amountOf(form.amount, what("beloppet"), "kr"),
    sfbPersons: amountOf(form.sfbPersons, what("SFB-personer"), "personer"),
    lssHours: amountOf(form.lssHours, what("LSS-timmar"), "timmar"),
  };
}
