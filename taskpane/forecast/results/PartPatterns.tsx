import type { ReactNode } from "react";
import { type PartId, parts } from "../../../src/forecast/results/part";

/** How each part is drawn, so that none is told by its colour alone. */
const DRAWN: Readonly<Record<PartId, ReactNode>> = {
  sfb: null,
  lss: <path className="part-mark" d="M-1 5L5 -1M1 7L7 1" />,
  provider: (
    <>
      <circle className="part-dot" cx="1.5" cy="1.5" r="1.1" />
      <circle className="part-dot" cx="4.5" cy="4.5" r="1.1" />
    </>
  ),
  sickPay: <path className="part-mark" d="M0 0L6 6M6 0L0 6" />,
  oneOffs: <path className="part-mark" d="M0 1.5H6M0 4.5H6" />,
};

/** What a part is filled with. */
export const fillOf = (prefix: string, part: PartId): string => `url(#${prefix}-${part})`;

/** The fills of the parts; `prefix` makes their ids the chart's own. */
export function PartPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {parts.map(({ id }) => (
        <pattern
          key={id}
          id={`${prefix}-${id}`}
          className={`part part--${id}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
        >
          <rect className="part-ground" width="6" height="6" />
          {DRAWN[id]}
        </pattern>
      ))}
    </defs>
  );
}
