import type { ReactNode } from "react";
import type { Decimal } from "../../../src/exact/decimal";
import type { ForecastYear } from "../../../src/forecast/results/forecastResult";
import { type PartId, parts } from "../../../src/forecast/results/part";
import { withDecimals } from "../../shared/numbers";
import { CertaintyBadge } from "./CertaintyBadge";
import { overlayLook } from "./overlayLook";
import { fillOf } from "./PartPatterns";
import { roundedYear } from "./roundedYear";
import { rounded, type ShownUnit } from "./shownUnit";

export interface KeyOther {
  readonly name: string;
  /** Undefined while it is calculated, or where something is wrong. */
  readonly total: Decimal | undefined;
  readonly missing: string;
}

interface Props {
  readonly year: ForecastYear;
  readonly used: readonly PartId[];
  readonly others: readonly KeyOther[];
  readonly shown: ShownUnit;
  readonly prefix: string;
}

function Row({ mark, name, value }: { mark?: ReactNode; name: ReactNode; value: string }) {
  return (
    <div className="year-key__row">
      <dt>
        <svg className="year-key__mark" width="22" height="14" aria-hidden="true">
          {mark}
        </svg>
        <span>{name}</span>
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

/** What the chart's marks mean, with the values of the chosen year. */
export function YearKey({ year, used, others, shown, prefix }: Props) {
  const amounts = roundedYear(year, shown);
  const text = (value: Decimal | undefined): string =>
    value === undefined ? "okänt" : withDecimals(value, shown.decimals);
  return (
    <div className="year-key">
      <h3 className="entry__part">
        {year.year}, {shown.unit} <CertaintyBadge of={year.kind} />
      </h3>
      <dl className="year-key__rows">
        {parts
          .filter(({ id }) => used.includes(id))
          .map(({ id, label }) => (
            <Row
              key={id}
              name={label}
              value={text(amounts.parts[id])}
              mark={
                <rect
                  className={`year-chart__box part--${id}`}
                  fill={fillOf(prefix, id)}
                  x="4"
                  y="0.5"
                  width="14"
                  height="13"
                />
              }
            />
          ))}
        <Row name={<strong>Totalt</strong>} value={text(amounts.total)} />
        <Row
          name="Budget"
          value={amounts.budget === undefined ? "saknas" : text(amounts.budget)}
          mark={<path className="year-chart__budget" d="M0 7H22" />}
        />
        {amounts.deviation !== undefined && (
          <Row name="Avvikelse" value={text(amounts.deviation)} />
        )}
        {others.map(({ name, total, missing }, place) => {
          const { letter, dash, mark, colour } = overlayLook(place);
          return (
            <Row
              key={place}
              name={
                <>
                  <b>{letter}</b> {name}
                </>
              }
              value={total === undefined ? missing : text(rounded(total, shown))}
              mark={
                <g className={`overlay overlay--${colour}`}>
                  <path className="overlay__line" strokeDasharray={dash} d="M0 7H22" />
                  <path className="overlay__mark" d={mark} transform="translate(11 7)" />
                </g>
              }
            />
          );
        })}
      </dl>
    </div>
  );
}
