import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import { formatDay } from "../../../src/calendar/day";
import { riskAsNation } from "../../../src/risk/defaults/asNation";
import { type RiskDefaultId, riskDefaults } from "../../../src/risk/defaults/riskDefaults";
import { riskDefaultIds } from "../../../src/risk/defaults/riskFigures";
import { CertaintyBadge } from "../../forecast/results/CertaintyBadge";
import { Notice } from "../../shared/Notice";
import { attempt } from "../../work/attempt";
import { CommitField } from "../../work/CommitField";
import { typedFigure, typedValue, unitText } from "../../work/typedFigure";
import { defaultSpec } from "../defaultSpec";
import type { Wrong } from "../evaluate";
import { useRiskMemory } from "../RiskContext";

interface OneProps {
  readonly id: RiskDefaultId;
  /** The user's own, as it is typed; undefined: ours. */
  readonly own: string | undefined;
  readonly onOwn: (value: string | undefined) => void;
}

/** A button that goes away when it is pressed leaves the focus to the field that it concerns. */
function toField(pressed: EventTarget, within: string): void {
  if (!(pressed instanceof Element)) return;
  pressed.closest(within)?.querySelector("input")?.focus();
}

function OneDefault({ id, own, onOwn }: OneProps) {
  const { name, value, from, status, basis } = riskDefaults[id];
  const spec = defaultSpec(id);
  const ours = typedFigure(spec, value);
  const nation = riskAsNation[id];
  const isNation = nation === value ? "Som riket. " : "";
  const offered = nation === undefined || nation === value ? undefined : typedFigure(spec, nation);
  const commit = (text: string): string | undefined =>
    attempt(() => onOwn(typedValue(spec, text).eq(value) ? undefined : text.trim()));
  return (
    <div className="risk__default">
      <CommitField
        label={name}
        unit={unitText(spec)}
        value={own ?? ours}
        share={spec}
        onCommit={commit}
        about={
          own === undefined ? (
            <>
              <CertaintyBadge of={status} /> {isNation}
              {basis} Gäller från {formatDay(from)}.
            </>
          ) : (
            <>
              <span className="badge badge--statistik">eget</span> Förvalet är {ours}{" "}
              {unitText(spec)} ({status}). {isNation}
            </>
          )
        }
      />
      {offered !== undefined && own !== offered && (
        <ActionButton
          text={`Som riket: ${offered}`}
          ariaLabel={`${name} som riket: ${offered}`}
          onClick={({ target }) => {
            toField(target, ".risk__default");
            onOwn(offered);
          }}
        />
      )}
      {own !== undefined && (
        <ActionButton
          text={`Återställ ${name}`}
          onClick={({ target }) => {
            toField(target, ".risk__default");
            onOwn(undefined);
          }}
        />
      )}
    </div>
  );
}

/** Every figure that the spread is calculated from where the own history does not say otherwise: its basis, or an own one. */
export function Defaults({ wrong }: { readonly wrong: Wrong | undefined }) {
  const { inHand } = useRiskMemory();
  const { work: form, dispatch } = inHand;
  const { defaults } = form;
  const put = (id: RiskDefaultId, value: string | undefined): void => {
    const others = defaults.filter((each) => each.id !== id);
    const { name } = riskDefaults[id];
    dispatch({
      change: { defaults: value === undefined ? others : [...others, { id, value }] },
      done: `förvalet ${name} ${value === undefined ? "återställdes" : "ändrades"}`,
    });
  };
  return (
    <div className="form">
      <p className="entry__description">
        Det här vilar svängningarna på där er egen historik inte räcker. Ett eget värde märks,
        skrivs med på bladet och går att återställa. Andelar skrivs i procent.
      </p>
      {wrong?.field === "defaults" && <Notice kind="error">{wrong.message}</Notice>}
      {defaults.length > 1 && (
        <DefaultButton
          text={`Återställ alla ${defaults.length}`}
          onClick={({ target }) => {
            toField(target, ".form");
            dispatch({ change: { defaults: [] }, done: "alla förval i Osäkerhet återställdes" });
          }}
        />
      )}
      {riskDefaultIds.map((id) => (
        <OneDefault
          key={id}
          id={id}
          own={defaults.find((each) => each.id === id)?.value}
          onOwn={(value) => put(id, value)}
        />
      ))}
    </div>
  );
}
