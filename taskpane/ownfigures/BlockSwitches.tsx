import type { BlockAnswer } from "../../src/ownfigures/answers/answer";
import { isMoney, type Sign, type Unit, UNITS } from "../../src/ownfigures/meaning/meaning";
import type { Reading } from "../../src/ownfigures/reading/reading";
import { Choice } from "../shared/Choice";
import { LedgerDimensions } from "./LedgerDimensions";

const UNIT_KEYS: readonly Unit[] = [1, 1_000, 1_000_000];
const UNKNOWN = "";

interface Props {
  readonly reading: Reading;
  readonly onSay: (block: BlockAnswer) => void;
}

/** The two switches, and which year is the base. */
export function BlockSwitches({ reading, onSay }: Props) {
  const { unit, sign, years, baseYear, lines, ledger } = reading;
  // A ledger's file says itself what a krona and a cost are.
  const hasMoney =
    ledger === undefined && lines.some(({ meaning }) => meaning !== undefined && isMoney(meaning));
  const offered = [...new Set([...years, ...(baseYear === undefined ? [] : [baseYear])])];
  return (
    <div className="own__switches">
      {ledger !== undefined && ledger.dimensions.length > 0 && (
        <LedgerDimensions ledger={ledger} onSay={onSay} />
      )}
      {hasMoney && (
        <Choice
          label="Belopp i"
          value={unit.value === undefined ? UNKNOWN : String(unit.value)}
          options={[
            ...(unit.value === undefined ? [{ key: UNKNOWN, text: "välj enhet" }] : []),
            ...UNIT_KEYS.map((each) => ({ key: String(each), text: UNITS[each] })),
          ]}
          onChoice={(key) => {
            const chosen = UNIT_KEYS.find((each) => String(each) === key);
            if (chosen !== undefined) onSay({ unit: chosen });
          }}
        />
      )}
      {hasMoney && (
        <Choice<Sign | typeof UNKNOWN>
          label="Kostnad är"
          value={sign.value ?? UNKNOWN}
          options={[
            ...(sign.value === undefined ? [{ key: UNKNOWN, text: "olika" } as const] : []),
            { key: "plus", text: "plus" },
            { key: "minus", text: "minus" },
          ]}
          onChoice={(key) => {
            if (key !== UNKNOWN) onSay({ sign: key });
          }}
        />
      )}
      {offered.length > 0 && (
        <Choice
          label="Basår"
          value={String(baseYear ?? UNKNOWN)}
          options={[
            ...(baseYear === undefined ? [{ key: UNKNOWN, text: "välj år" }] : []),
            ...offered
              .toSorted((one, other) => other - one)
              .map((year) => ({ key: String(year), text: String(year) })),
          ]}
          onChoice={(key) => {
            if (key !== UNKNOWN) onSay({ baseYear: Number(key) });
          }}
        />
      )}
    </div>
  );
}
