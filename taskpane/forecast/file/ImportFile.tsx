import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useRef } from "react";
import { Notice } from "../../shared/Notice";
import { useForecast } from "../ForecastContext";
import { describeWork } from "../start/describeWork";
import { giveWay, merged } from "../state/merge";
import { useFile } from "./useFile";

/** Opens an exported file: its scenarios are added beside those there are, or take their place. */
export function ImportFile() {
  const { state, dispatch } = useForecast();
  const { opened, refused, choose, close } = useFile();
  const input = useRef<HTMLInputElement>(null);
  const work = state.history.present;
  const hasWork = work.base !== undefined || work.scenarios.length > 0;

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
            <strong>{opened.name}</strong>: {describeWork(opened.work)}.
            {opened.work.setAside.length > 0 &&
              ` ${opened.work.setAside.length} delar kan inte läsas och läggs åt sidan.`}{" "}
            Inget är ändrat än.
          </p>
          <div className="buttons">
            {hasWork && <PrimaryButton text="Lägg till det i filen" onClick={() => use("add")} />}
            <DefaultButton
              text={hasWork ? "Ersätt det som finns" : "Öppna"}
              onClick={() => use("replace")}
            />
            <DefaultButton text="Avbryt" onClick={close} />
          </div>
          {hasWork && (
            <p className="hint">
              Lägg till: ditt basår gäller, filens scenarier läggs sist. Båda går att ångra.
            </p>
          )}
        </div>
      )}
    </>
  );
}
