import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { NewCase } from "../../../src/cases/reconciliation/newCases";
import { swedishNumber } from "../../../src/exact/swedishNumber";
import { Notice } from "../../shared/Notice";
import { useFocusNext } from "../../shared/useFocusNext";
import { Preview } from "../../work/Preview";
import { PreviewRows } from "../../work/PreviewRows";
import { lawOfNew } from "./newRows";
import { useAddNew } from "./useAddNew";

const cases = (count: number): string => (count === 1 ? "1 ärende" : `${count} ärenden`);

/** Writes the new cases below the list in the workbook, after asking. */
export function AddNew({ news }: { readonly news: readonly NewCase[] }) {
  const { adding, ask, add, back, cancel, hindrance } = useAddNew(news);
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const supposed = news.some(({ law }) => law === undefined);
  return (
    <div ref={within}>
      {news.length > 0 && adding.kind !== "asked" && (
        <DefaultButton
          text="Lägg till i Ärenden"
          disabled={hindrance !== undefined}
          allowDisabledFocus
          onClick={() => {
            if (hindrance !== undefined) return;
            void ask().then(() => focusNext(".preview button"));
          }}
        />
      )}
      {news.length > 0 && hindrance !== undefined && <p className="cases__line">{hindrance}</p>}
      {adding.kind === "asked" && (
        <Preview
          label="Rader till Ärenden"
          onUse={() => {
            void add(adding.rows).then(() => focusNext(".notice button"));
          }}
          onCancel={() => {
            cancel();
            focusNext("button");
          }}
        >
          <p>
            Inget är ändrat än. {cases(adding.rows.values.length)} skrivs under listan,{" "}
            {adding.rows.at.sheet}!{adding.rows.at.address}, märkta ”
            {String(adding.rows.values[0]?.at(-1) ?? "")}”:
          </p>
          <PreviewRows
            label="Nya rader"
            head={
              <thead>
                <tr>
                  {["Ärende", "Lag", "Från", "Tim/v"].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
            }
          >
            {news.map((each) => (
              <tr key={`${each.name} ${each.law ?? ""}`}>
                <th scope="row">{each.name}</th>
                <td>{lawOfNew(each)}</td>
                <td>{each.from}</td>
                <td className="table__number">
                  {lawOfNew(each) === "SFB" ? "" : swedishNumber(each.hours.toDecimalPlaces(2))}
                </td>
              </tr>
            ))}
          </PreviewRows>
          {supposed && (
            <p>
              Fakturorna säger inte lagrum: högst 20 timmar per vecka är antaget som SFB, fler som
              LSS.
            </p>
          )}
        </Preview>
      )}
      {adding.kind === "refused" && <Notice kind="error">{adding.message}</Notice>}
      {adding.kind === "back" && (
        <div tabIndex={-1}>
          <Notice kind="good">Raderna är borttagna ur listan.</Notice>
        </div>
      )}
      {adding.kind === "added" && (
        <Notice kind="good">
          <p>
            {cases(adding.rows.values.length)} står i {adding.rows.at.sheet}!
            {adding.rows.at.address}. Kontrollera dem mot besluten.
          </p>
          <DefaultButton
            text="Ta bort raderna igen"
            onClick={() => {
              void back(adding.rows, adding.written).then(() => focusNext("[tabindex], button"));
            }}
          />
        </Notice>
      )}
    </div>
  );
}
