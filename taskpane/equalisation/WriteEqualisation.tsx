import { equalisationSheet } from "../../sheets/equalisation/equalisationSheet";
import { caseRows } from "../../src/equalisation/equalisationRows";
import { equalisationFields } from "../../src/equalisation/fields/equalisationFields";
import type { EqualisationForm } from "../documents/equalisation/equalisationDocument";
import { oneSheet } from "../work/oneSheet";
import { readTyped } from "../work/typedFigure";
import { WriteSheets } from "../work/WriteSheets";
import { useEqualisation } from "./EqualisationContext";
import type { Calculated } from "./evaluate";
import { stateOfPrices } from "./stateOfPrices";
import { BASE_VOLUME, useScenarioReturn } from "./useScenarioReturn";

interface Props {
  readonly form: EqualisationForm;
  readonly calculated: Calculated;
}

/** What stands in the fields as decimal texts; they could be read, for there is a result. */
const valuesOf = ({ typed }: EqualisationForm) =>
  Object.fromEntries(
    equalisationFields.flatMap((field) => {
      const text = typed[field.id] ?? "";
      return text.trim() === "" ? [] : [[field.id, readTyped(field, text)]];
    }),
  );

/** The sheet with live formulas on the inputs, and the chosen scenario as values. */
export function WriteEqualisation({ form, calculated }: Props) {
  const { writing } = useEqualisation();
  const returned = useScenarioReturn(BASE_VOLUME);
  const { rows, cases, equalisation } = calculated;
  return (
    <div role="group" aria-label="Skriv LSS-utjämning till arbetsboken" className="write">
      <WriteSheets
        writing={writing}
        buttons={[
          {
            text: "Skriv LSS-utjämning till arbetsboken",
            onWrite: () =>
              void writing.write({
                group: "utjamning",
                title: `LSS-utjämning ${equalisation.year}`,
                make: oneSheet(
                  () =>
                    equalisationSheet({
                      values: valuesOf(form),
                      rows,
                      cases: typeof cases === "string" ? undefined : caseRows(cases),
                      state: stateOfPrices(form),
                      returns: returned?.kind === "ok" ? returned.content : undefined,
                    }).template,
                  form.example,
                ),
              }),
          },
        ]}
      >
        <p className="entry__description">
          Ett blad får uppgifterna som indata med levande formler, det som ett ärende till ger
          tillbaka, och Prognos valda scenario år för år som värden.
        </p>
      </WriteSheets>
    </div>
  );
}
