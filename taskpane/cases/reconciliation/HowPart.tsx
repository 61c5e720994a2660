import { Decimal } from "../../../src/exact/decimal";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Reconciled } from "./reconciled";

const KINDS: readonly (readonly [string, string])[] = [
  ["Saknas i listan", "fakturerat, men ärendet finns inte i listan."],
  [
    "Inte fakturerad",
    "pågår enligt listan, och en senare månad eller samma månad för andra är fakturerad.",
  ],
  ["Fel belopp", "skiljer mer än toleransen från det väntade."],
  ["Dubbelt", "två lika rader för samma ärende och månad, och mer än väntat."],
  ["Efter slut", "månaden ligger helt efter Till eller före Från."],
  ["Tidigare år", "månader före de år som stäms av."],
  ["Sjuklön saknas i listan", "ett krav på sjuklön för ett ärende som inte finns i listan."],
  ["Sjuklön utanför tiden", "månaden ligger före Från eller efter Till."],
  ["Sjuklön dubbelt", "samma krav en gång till."],
  [
    "Sjuklön för hög, för låg",
    "skiljer mer än toleransen från det som timlön, sjuktimmar och veckotimmar ger, som PA.SJUKLÖN.",
  ],
];

const kronor = (amount: Decimal): string => `${swedishNumber(amount.toDecimalPlaces(0))} kr`;

/** What the kinds mean, and what is not compared. */
export function HowPart({ found: { notYet, later } }: { readonly found: Reconciled }) {
  const waiting = notYet.reduce((sum, { expected }) => sum.plus(expected), new Decimal(0));
  const after = later.reduce((sum, { amount }) => sum.plus(amount), new Decimal(0));
  return (
    <>
      <ul className="cases__list">
        {KINDS.map(([kind, text]) => (
          <li key={kind}>
            <strong>{kind}</strong>: {text}
          </li>
        ))}
      </ul>
      <p className="cases__line">
        Har fakturorna kolumnen Lagrum jämförs bara de lagrum som står där, var för sig. En ansökan
        hos Försäkringskassan räknas som inte beviljad.
        {notYet.length > 0 &&
          ` Månader som ingen faktura har kommit för än är inte skillnader: ${kronor(waiting)}.`}
        {later.length > 0 && ` Fakturor för senare år är inte med: ${kronor(after)}.`}
      </p>
    </>
  );
}
