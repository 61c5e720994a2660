import { swedishNumber } from "../../exact/swedishNumber";
import type { Reason, Setting } from "./reason";
import type { Compared } from "./compared";

/** Units are a thousand times apart: a ratio near one of these is near 1 in another unit. */
const UNITS = [
  [1_000, "i tkr där kronor väntades", 0.001],
  [0.001, "i kronor där tkr väntades", 1_000],
  [1_000_000, "en miljon gånger för stora", 0.000_001],
  [0.000_001, "i mnkr där kronor väntades", 1_000_000],
] as const;
const LEAST = 0.6;
const MOST = 1.6;
/** So near the model needs no reason. */
const AGREES = 0.01;

/** A ratio as a text says it: 95,3 procent. */
export const percent = (ratio: number): string =>
  `${swedishNumber(Math.round(ratio * 1000) / 10)} procent`;

/** Sign, unit and agreement: what is looked at first in every part; `alone` where nothing else is to be said. */
export function commonReasons({ ratio, yearEffect }: Compared): {
  readonly reasons: readonly Reason[];
  readonly alone: boolean;
} {
  if (ratio < 0) {
    const setting: Setting = { kind: "sign", sign: "minus" };
    return {
      reasons: [
        {
          cause: "sign",
          text: "Utfallet är negativt: kostnaden är troligen skriven med minus i tabellen.",
          setting,
        },
      ],
      alone: true,
    };
  }
  for (const [times, what, correction] of UNITS) {
    const right = ratio / times;
    if (right < LEAST || right > MOST) continue;
    const setting: Setting = { kind: "unit", times: correction };
    const text =
      times === 1_000 || times === 1_000_000
        ? `Beloppen är ${swedishNumber(times)} gånger modellen: enheten är troligen en annan.`
        : `Beloppen är ${what}: enheten är troligen en annan.`;
    return { reasons: [{ cause: "unit", text, setting }], alone: true };
  }
  if (Math.abs(ratio - 1) <= AGREES && yearEffect === undefined) {
    return {
      reasons: [
        { cause: "agrees", text: `Utfallet är ${percent(ratio)} av modellen: det stämmer.` },
      ],
      alone: true,
    };
  }
  return { reasons: [], alone: false };
}
