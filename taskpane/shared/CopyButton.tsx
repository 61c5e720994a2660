import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, useState } from "react";
import { copyText } from "./copyText";
import { Notice } from "./Notice";

interface Props {
  readonly label: string;
  readonly text: string;
  /** Its formatted form, where it has one: made when it is asked for. */
  readonly html?: (() => string) | undefined;
}

type Outcome = "copied" | "refused";

/** Copies a text; where the host keeps the clipboard shut the text is marked, ready for Ctrl+C. */
export function CopyButton({ label, text, html }: Props) {
  const [last, setLast] = useState<{ readonly of: string; readonly outcome: Outcome }>();
  // What came of another text says nothing of this one.
  const outcome = last?.of === text ? last.outcome : undefined;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome !== "refused") return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <div className="copy">
      <DefaultButton
        text={label}
        onClick={() =>
          void copyText({ text, html: html?.() }).then((done) =>
            setLast({ of: text, outcome: done ? "copied" : "refused" }),
          )
        }
      />
      {outcome === "copied" && (
        <Notice kind="good">Texten är kopierad. Klistra in med Ctrl+V (Mac: Cmd+V).</Notice>
      )}
      {outcome === "refused" && (
        <Notice kind="info">
          <p>Urklipp är stängt här. Texten är markerad: tryck Ctrl+C (Mac: Cmd+C).</p>
          <textarea
            ref={field}
            className="field__input"
            rows={6}
            readOnly
            aria-label="Text att kopiera"
            value={text}
          />
        </Notice>
      )}
    </div>
  );
}
