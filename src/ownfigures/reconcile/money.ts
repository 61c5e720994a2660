import { swedishNumber } from "../../exact/swedishNumber";

/** Millions with as many decimals as tell two near ones apart: 10,3 but 1,96. */
function millions(size: number): string {
  const [whole = "0", part = "0"] = (size / 1e6).toFixed(size < 1e7 ? 2 : 1).split(".");
  return `${swedishNumber(whole)},${part}`;
}

/** Kronor as a text says them: 10,3 mnkr, 1,96 mnkr, 410 tkr. */
export function money(kronor: number): string {
  const size = Math.abs(kronor);
  if (size >= 1e6) return `${millions(size)} mnkr`;
  return size >= 1e3
    ? `${swedishNumber(Math.round(size / 1e3))} tkr`
    : `${swedishNumber(Math.round(size))} kr`;
}
