import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useRef } from "react";
import { Notice } from "../../shared/Notice";
import { useForecast } from "../ForecastContext";
import { describeWork } from "../start/describeWork";
import { giveWay, merged } from "../state/merge";
import type { Work } from "../state/work";
import { useFile } from "./useFile";

const isAny = ({ base, scenarios }: Work): boolean => base !== undefined || scenarios.length > 0;

/** Opens an exported file: its scenarios are added beside those there are, or take their place. */
export function ImportFile() {
  const { work, dispatch } = useForecast();
  const { opened, refused, choose, close } = useFile();
  const input = useRef<HTMLInputElement>(null);
  const hasWork = isAny(work);
  const usable = opened !== undefined && isAny(opened.work);
  const aside = opened?.work.setAside ?? [];

  function use(how: "add" | "replace"): void {
    if (opened === undefined) return;
    const { name, work: theirs } = opened;
    const reason = `Gav plats när ${name} öppnades.`;
    dispatch({
      type: "edit",
      edit: (mine) =>
        how === "add"
          ? merged(mine, theirs, "ur fil", `Basåret i ${name}; det som redan fanns gäller.`)
          : {
              ...theirs,
              setAside: giveWay(theirs, { ...mine, base: undefined, scenarios: [] }, reason)
                .setAside,
            },
      change: `${name} ${how === "add" ? "lades till" : "öppnades"}`,
      done: `${name} är ${how === "add" ? "tillagd" : "öppnad"}.`,
    });
    close();
  }

  return (
    <>
      <DefaultButton text="Öppna fil …" onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Fil med scenarier"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) choose(file);
        }}
      />
      {refused !== undefined && <Notice kind="error">{refused}</Notice>}
      {opened !== undefined && (
        <div className="preview" role="group" aria-label="Öppna fil">
          <p>
            <strong>{opened.name}</strong>:{" "}
            {usable ? `${describeWork(opened.work)}.` : "inget i filen går att räkna på."} Inget är
            ändrat än.
          </p>
          {aside.length > 0 && (
            <>
              <p>
                {aside.length} {aside.length === 1 ? "del" : "delar"} kan inte läsas och läggs åt
                sidan:
              </p>
              <ul>
                {aside.map(({ name, reason }, place) => (
                  <li key={`${name}-${place}`}>
                    <strong>{name}</strong>: {reason}
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="buttons">
            {hasWork && <PrimaryButton text="Lägg till det i filen" onClick={() => use("add")} />}
            {(usable || !hasWork) && (
              <DefaultButton
                text={hasWork ? "Ersätt det som finns" : "Öppna"}
                onClick={() => use("replace")}
              />
            )}
            <DefaultButton text="Avbryt" onClick={close} />
          </div>
          {hasWork && usable && (
            <p className="hint">
              Lägg till: ditt basår gäller, filens scenarier läggs sist. Båda går att ångra.
            </p>
          )}
        </div>
      )}
    </>
  );
}
