import { useMemo, useState } from "react";
import type { StoredForecast } from "../../documents/followup/followUpDocument";
import { formatDay } from "../../../src/calendar/day";
import type { KeptForecast } from "../../../src/followup/keptForecast";
import { Choice } from "../../shared/Choice";
import { Notice } from "../../shared/Notice";
import { evaluate } from "../../variance/evaluate";
import { Comment } from "../../variance/results/Comment";
import { shownParts } from "../../variance/results/shownParts";
import { VarianceTable } from "../../variance/results/VarianceTable";
import { roundings } from "../../variance/rounding";
import { sidesOf } from "../../variance/sidesOf";
import type { FollowShown } from "../form";
import { sinceLastForm } from "./sinceLastForm";

interface Props {
  readonly now: KeptForecast;
  /** Those of the same year, in the order that they were kept. */
  readonly kept: readonly StoredForecast[];
  readonly shown: FollowShown;
  readonly isOld: boolean;
  readonly example: string | undefined;
}

/** What has changed since a kept forecast: persons, hours, price and what has neither. */
export function SinceLast({ now, kept, shown, isOld, example }: Props) {
  const [wanted, setWanted] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const before = kept.find(({ name }) => name === wanted) ?? kept.at(-1);
  const found = useMemo(
    () => (before === undefined ? undefined : evaluate(sinceLastForm(before, now))),
    [before, now],
  );
  const rounding = roundings[shown.unit];
  if (before === undefined || found === undefined) {
    return (
      <p className="entry__description">
        Ingen prognos för {now.year} är behållen än. Behåll dagens under Skriv, så visas här nästa
        gång vad som har ändrats.
      </p>
    );
  }
  if (found.kind === "wrong") return <Notice kind="warn">{found.message}</Notice>;
  const { all } = found;
  const all1 = { ...shown, part: undefined };
  const sides = sidesOf(found.form);
  const isSame = all.parts.every(({ variance }) =>
    variance.posts.every((post) => post.more.isZero()),
  );
  return (
    <>
      {kept.length > 1 && (
        <Choice
          label="Jämför med"
          value={before.name}
          options={kept
            .toReversed()
            .map(({ name, made }) => ({ key: name, text: `${name} (${formatDay(made)})` }))}
          onChoice={setWanted}
        />
      )}
      <p className="entry__description">
        {before.name} gjordes {formatDay(before.made)}. Underlag: {before.basis}.
      </p>
      {isSame || all.parts.length === 0 ? (
        <p>Inget har ändrats sedan dess.</p>
      ) : (
        <>
          <VarianceTable
            calculated={found}
            shown={shownParts(all, rounding)}
            sides={sides}
            form={all1}
            rounding={rounding}
            pointed={pointed}
          />
          <Comment
            all={all}
            sides={sides}
            form={all1}
            rounding={rounding}
            names={found.form.names}
            about={undefined}
            isOld={isOld}
            example={example}
            onPoint={setPointed}
          />
        </>
      )}
    </>
  );
}
