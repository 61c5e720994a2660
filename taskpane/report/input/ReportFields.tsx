import { useId } from "react";
import { useAmounts } from "../../ownvalues/useAmounts";
import { UnitOfAmounts } from "../../ownvalues/UnitOfAmounts";
import { Choice } from "../../shared/Choice";
import { TypedField } from "../../work/TypedField";
import { LONGEST, type ReportForm } from "../form";
import { useReportMemory } from "../ReportContext";

interface Props {
  /** What the municipality is called in Avvikelse; "" where that has not been told. */
  readonly own: string;
  readonly limitError: string | undefined;
}

const ORIENTATIONS = [
  { key: "portrait", text: "Stående A4" },
  { key: "landscape", text: "Liggande A4" },
] as const;

/** The report's title, municipality and words, how it lies on the paper, and the limit of secrecy. */
export function ReportFields({ own, limitError }: Props) {
  const { work, dispatch } = useReportMemory().inHand;
  const { shownAs, choose } = useAmounts();
  const id = useId();
  const type = (field: keyof ReportForm, text: string, name: string): void =>
    dispatch({ change: { [field]: text }, done: `${name} ändrades`, field });
  return (
    <div className="report__fields">
      <TypedField
        label="Rubrik"
        wide
        longest={LONGEST.title}
        value={work.title}
        onTyped={(text) => type("title", text, "rubriken")}
      />
      <TypedField
        label="Kommun"
        wide
        longest={LONGEST.municipality}
        value={work.municipality}
        placeholder={own}
        about={
          own === "" && work.municipality.trim() === ""
            ? "Skriv den, så står den i sidhuvudet med datumet."
            : "Står i sidhuvudet med datumet."
        }
        onTyped={(text) => type("municipality", text, "kommunens namn")}
      />
      <div className="field">
        <label className="field__label" htmlFor={id}>
          Sammanfattning
        </label>
        <textarea
          id={id}
          className="field__input field__input--wide report__text"
          rows={5}
          maxLength={LONGEST.text}
          value={work.text}
          aria-describedby={`${id}-about`}
          onChange={(event) => type("text", event.currentTarget.value, "sammanfattningen")}
        />
        <p className="field__about" id={`${id}-about`}>
          Dina egna ord, först i rapporten. En tom rad ger ett nytt stycke.
        </p>
      </div>
      <Choice
        label="Papper"
        value={work.orientation}
        options={ORIENTATIONS}
        onChoice={(orientation) =>
          dispatch({ change: { orientation }, done: "papprets riktning ändrades" })
        }
      />
      <UnitOfAmounts unit={shownAs} onUnit={choose} />
      <TypedField
        label="Dölj antal under"
        unit="personer"
        value={work.limit}
        error={limitError}
        about="Är personerna färre visas bara det som inte avslöjar hur många de är."
        onTyped={(text) => type("limit", text, "gränsen för antal")}
      />
    </div>
  );
}
