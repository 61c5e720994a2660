import { swedishNumber } from "../../../src/exact/swedishNumber";
import type { Calculated } from "../evaluate";

/** Who turns 18 and who reaches the age limit, in words. */
export function AgesPart({ calculated }: { readonly calculated: Calculated }) {
  const { ages, unborn, year } = calculated;
  return (
    <>
      {ages.length === 0 ? (
        <p className="entry__description">Ingen i listan fyller 18 år eller når åldersgränsen.</p>
      ) : (
        <ul className="cases__list">
          {ages.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {unborn > 0 && (
        <p className="cases__line">
          {unborn === 1
            ? `1 ärende ${year} saknar födelseår`
            : `${swedishNumber(unborn)} ärenden ${year} saknar födelseår`}{" "}
          och är inte med här.
        </p>
      )}
    </>
  );
}
