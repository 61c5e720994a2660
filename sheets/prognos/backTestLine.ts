import type { BackTestMethod } from "../../src/forecast/backtest/backTest";

interface Cells {
  /** The years that are compared. */
  readonly compared: string;
  /** A method's MAPE. */
  readonly mape: (method: BackTestMethod) => string;
  /** The first cell of the whole test. */
  readonly whole: string;
}

/** The base has no earlier years. */
export const NO_BACK_TEST =
  "Prov bakåt saknas: basåret har ingen historik. Läs in tidigare år under Basår i panelen och skriv bladen igen, så visas hur nära modellen hade kommit.";

/** A share as per cent with one decimal and comma, whatever the user's own language. */
function percent(cell: string): string {
  const tenths = `ROUND(${cell}*1000,0)`;
  return `INT(${tenths}/10)&","&MOD(${tenths},10)&" %"`;
}

/** The answer of the back-test in one line, beside the forecast. */
export function backTestLine({ compared, mape, whole }: Cells): string {
  const [model, budget, last] = [mape("model"), mape("budget"), mape("lastVolume")];
  const known = (cell: string, text: string): string =>
    `IF(${cell}="","",", ${text} "&${percent(cell)})`;
  const span = `MIN(${compared})&IF(MIN(${compared})=MAX(${compared}),"","\u2013"&MAX(${compared}))`;
  const row = `" (rad "&ROW(${whole})&")"`;
  const errors = [
    `"Prov bakåt "&${span}&${row}&", medelfel för SFB och LSS: modellen med årets volym "&${percent(model)}`,
    known(budget, "egen budget"),
    known(last, "förra årets volym"),
    `". Modellen fick årets verkliga volym"&IF(${budget}="","",", som budgeten inte kände")&"."`,
  ].join("&");
  return `=IF(${model}="","Prov bakåt"&${row}&": inget år har uppgifter till alla metoder.",${errors})`;
}
