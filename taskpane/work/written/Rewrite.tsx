import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState } from "react";
import { notesChange } from "../../../sheets/update/notesChange";
import { Notice } from "../../shared/Notice";
import { freeSheetName } from "../../workbook/freeSheetName";
import { showReference } from "../../workbook/reference";
import { ChangeLines } from "./ChangeLines";
import { keepNameProblem } from "./keepNameProblem";
import { PointingNotice } from "./PointingNotice";
import type { RewriteProps } from "./rewriteProps";
import { SheetChanges } from "./SheetChanges";

const MOST_CELLS = 5;

/** What will change in sheets that are there, before anything is written; and what has been done to them since. */
export function Rewrite({ rewriting, again, onRewrite, onNew, onCancel, fetching }: RewriteProps) {
  const { plans, added, set, front, taken, left } = rewriting;
  const one = plans.length + added.length === 1;
  const usual = freeSheetName(`${front?.sheet.name ?? ""} ${set.date.slice(0, 7)}`, taken);
  const [keeps, setKeeps] = useState(false);
  const [keepAs, setKeepAs] = useState(usual);
  const byHand = plans.filter((plan) => plan.byHand.length > 0);
  const over = plans.flatMap(({ update, over: cells }) =>
    cells.map((address) => showReference({ sheet: update.name, address })),
  );
  const moved = plans.filter((plan) => plan.moved).map(({ update }) => update.name);
  const changes = plans.some(
    ({ update }) => update.contents.length > 0 || update.looks.length > 0 || notesChange(update),
  );
  const nothing = !changes && added.length === 0;
  const problem = keeps ? keepNameProblem(keepAs, taken) : undefined;
  const writes =
    over.length > 0
      ? "Skriv över cellerna"
      : byHand.length > 0
        ? "Ersätt"
        : nothing
          ? "Behåll bara"
          : `Uppdatera ${one ? "bladet" : "bladen"}`;
  const canRewrite = moved.length === 0 && (!nothing || keeps) && problem === undefined;
  return (
    <div className="preview rewrite" role="group" aria-label="Det här ändras">
      <h3 className="entry__part">Det här ändras i bladen från {set.date}</h3>
      {again && (
        <Notice kind="info">Arbetsboken har ändrats sedan listan visades. Så här är det nu.</Notice>
      )}
      {plans.map((plan) => (
        <SheetChanges key={plan.update.id} plan={plan} others={plans.length > 1 && changes} />
      ))}
      {added.map(({ name }) => (
        <p key={name}>
          <strong>{name}</strong>: finns inte längre och läggs till.
        </p>
      ))}
      {byHand.length > 0 && (
        <Notice kind="warn">
          <p>
            {byHand.length === 1 ? "Bladet har ändrats" : "Bladen har ändrats"} för hand sedan{" "}
            {set.date}:{" "}
            {fetching === undefined ? "ersätt, eller skriv som nytt." : "hämta eller ersätt."}
          </p>
          {byHand.map((plan) => (
            <div key={plan.update.id}>
              <p>
                <strong>{plan.update.name}</strong>, från det som skrevs till det som står där:
              </p>
              <ChangeLines changes={plan.byHand} />
            </div>
          ))}
          {fetching !== undefined && moved.length === 0 && (
            <DefaultButton text={fetching.text} onClick={() => fetching.onFetch(rewriting)} />
          )}
        </Notice>
      )}
      {over.length > 0 && (
        <Notice kind="warn">
          Bladet blir större och når celler där du har skrivit:{" "}
          {over.slice(0, MOST_CELLS).join(", ")}
          {over.length > MOST_CELLS && ` och ${over.length - MOST_CELLS} till`}. Flytta dem, skriv
          över dem, eller skriv som {one ? "nytt blad" : "nya blad"}.
        </Notice>
      )}
      {moved.length === 0 && <PointingNotice {...left} one={one} />}
      {moved.length > 0 && (
        <Notice kind="warn">
          Rader eller kolumner har satts in, flyttats eller tagits bort i {moved.join(" och ")}.
          Därför kan det inte uppdateras på plats. Skriv som {one ? "nytt blad" : "nya blad"}; ditt
          lämnas som det är.
        </Notice>
      )}
      {front !== undefined && moved.length === 0 && (
        <>
          <label className="switch">
            <input
              type="checkbox"
              checked={keeps}
              onChange={(event) => setKeeps(event.currentTarget.checked)}
            />
            <span>Behåll {front.sheet.name} som det är nu i ett eget blad, som värden</span>
          </label>
          {keeps && (
            <TextField
              label="Det behållna bladets namn"
              value={keepAs}
              onChange={(_, value = "") => setKeepAs(value)}
              errorMessage={problem ?? ""}
            />
          )}
        </>
      )}
      <div className="start__row">
        <PrimaryButton
          text={writes}
          disabled={!canRewrite}
          allowDisabledFocus
          onClick={() => {
            if (canRewrite) onRewrite(keeps ? keepAs.trim() : undefined);
          }}
        />
        <DefaultButton text={one ? "Skriv som nytt blad" : "Skriv som nya blad"} onClick={onNew} />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </div>
    </div>
  );
}
