import { swedishNumber } from "../../../src/exact/swedishNumber";
import { percent } from "../../../src/ownfigures/reconcile/commonReasons";
import type { Setting } from "../../../src/ownfigures/reconcile/reason";

const ITEMS = {
  lateInvoices: "sena fakturor",
  repayments: "återbetalning",
  otherItems: "annan känd post",
} as const;

function valuesText({ values }: Extract<Setting, { kind: "base" }>): string {
  const { utilisation, lssPriceFactor } = values;
  if (utilisation !== undefined) return `Sätt nyttjandegraden till ${percent(utilisation)}`;
  if (lssPriceFactor !== undefined) return `Sätt priset för LSS till ${percent(lssPriceFactor)}`;
  return `Sätt högre timbelopp för ${percent(values.higherShare ?? 0)} av personerna`;
}

/** What a click sets, as its button says it; `money` says kronor in the unit that is chosen. */
export function settingText(setting: Setting, money: (kronor: number) => string): string {
  switch (setting.kind) {
    case "base":
      return valuesText(setting);
    case "sign":
      return "Byt tecken på utfallet";
    case "unit":
      return `Räkna utfallet gånger ${swedishNumber(setting.times)}`;
    case "hours":
      return `Räkna timmarna gånger ${swedishNumber(Number(setting.times.toFixed(2)))}`;
    case "item":
      return `Räkna ${money(setting.amount)} som ${ITEMS[setting.field]}`;
  }
}
