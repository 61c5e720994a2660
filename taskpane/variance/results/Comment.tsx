import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useMemo, useRef, useState } from "react";
import { commentOfParts } from "../../../src/variance/commentOfParts";
import type { CommentSegment } from "../../../src/variance/commentSegment";
import { commentText } from "../../../src/variance/commentText";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { copyText } from "../../shared/copyText";
import { Notice } from "../../shared/Notice";
import type { ShownForm } from "../form";
import { resultKey } from "./VarianceTable";
import { resultName } from "./resultName";

interface Props {
  readonly all: PartsVariance;
  readonly sides: readonly [first: string, second: string];
  readonly form: ShownForm;
  readonly rounding: Rounding;
  readonly onPoint: (key: string | undefined) => void;
}

type Copied = "no" | "yes" | "refused";

/** The text to copy by hand, marked already, where the clipboard is closed to the pane. */
function MarkedText({ text }: { text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className="field__input comment__copy"
      aria-label="Kommentaren att kopiera"
      readOnly
      rows={6}
      value={text}
    />
  );
}

/** The row of the table that a figure stands in: a post's, or a part's own for its deviation. */
function rowOf(part: number | undefined, ref: string): string {
  if (ref.startsWith("part:")) return ref;
  if (ref === "deviation" && part !== undefined) return `part:${part}`;
  return resultKey(part, ref.replace(/\.(?:budget|outturn)$/, ""));
}

/** A draft for the annual report, in which every figure says which result it is. */
export function Comment({ all, sides, form, rounding, onPoint }: Props) {
  const one = form.part === undefined ? undefined : all.parts[form.part];
  const paragraphs = useMemo(
    () =>
      commentOfParts(
        one === undefined ? all : { ...all, ...one.variance, parts: [one] },
        rounding,
        form.sign,
      ),
    [all, one, rounding, form.sign],
  );
  const [told, setTold] = useState<string>();
  const text = paragraphs.map(({ segments }) => commentText(segments)).join("\n\n");
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: Copied }>();
  const point = (part: number | undefined, ref: string | undefined): void => {
    const own = one === undefined ? part : form.part;
    setTold(ref === undefined ? undefined : resultName(all, own, ref, sides));
    onPoint(ref === undefined ? undefined : rowOf(own, ref));
  };
  const figure = (segment: CommentSegment & { kind: "figure" }, part: number | undefined) => (
    <button
      type="button"
      className="comment__figure"
      onMouseEnter={() => point(part, segment.ref)}
      onMouseLeave={() => point(part, undefined)}
      onFocus={() => point(part, segment.ref)}
      onBlur={() => point(part, undefined)}
      onClick={() => point(part, segment.ref)}
    >
      {commentText([segment])}
      <span className="visually-hidden">
        {" "}
        ({resultName(all, one === undefined ? part : form.part, segment.ref, sides)})
      </span>
    </button>
  );
  /** A parenthesis stays on the line of the figure after it. */
  const shown = (segments: readonly CommentSegment[], part: number | undefined) =>
    segments.map((segment, place) => {
      if (segment.kind !== "figure") {
        const isTitle = segment.kind === "name" && place === 0;
        const text = segment.text.replace(/\($/, "");
        return isTitle ? <strong key={place}>{text}</strong> : <span key={place}>{text}</span>;
      }
      const before = segments[place - 1];
      const opens = before?.kind === "words" && before.text.endsWith("(");
      return (
        <span key={place} className="comment__held">
          {opens && "("}
          {figure(segment, part)}
        </span>
      );
    });
  return (
    <section className="group comment" aria-label="Kommentar till årsanalysen">
      <h2 className="group__title">Utkast till kommentar</h2>
      <div className="comment__text">
        {paragraphs.map(({ part, segments }, place) => (
          <p key={place}>{shown(segments, part)}</p>
        ))}
      </div>
      <p className="comment__told" aria-hidden="true">
        {told ?? "Peka på en siffra för att se vilket resultat den är."}
      </p>
      <DefaultButton
        text="Kopiera kommentaren"
        onClick={() =>
          void copyText(text).then((done) => setCopied({ text, how: done ? "yes" : "refused" }))
        }
      />
      {copied?.text === text && copied.how === "yes" && (
        <Notice kind="good">Kommentaren är kopierad.</Notice>
      )}
      {copied?.text === text && copied.how === "refused" && (
        <>
          <Notice kind="info">
            Urklipp är stängt för panelen här. Texten är markerad: tryck Ctrl+C (Mac: Cmd+C).
          </Notice>
          <MarkedText text={text} />
        </>
      )}
    </section>
  );
}
