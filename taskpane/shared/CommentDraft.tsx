import { useMemo, useState } from "react";
import type { CommentSegment } from "../../src/comment/commentSegment";
import { commentText } from "../../src/comment/commentText";
import { CopyButton } from "./CopyButton";

interface Props {
  readonly paragraphs: readonly (readonly CommentSegment[])[];
  /** Whose figures they are, where they are an example's: the text begins with it wherever it is pasted. */
  readonly example: string | undefined;
  /** What a figure of a paragraph is, in words: "SFB: posten Personer". */
  readonly nameOf: (ref: string, paragraph: number) => string;
  /** Told which figure is pointed at, and undefined when none is. */
  readonly onPoint: (ref: string | undefined, paragraph: number) => void;
  /** Undefined: it is not to be copied as it stands. */
  readonly copyLabel: string | undefined;
}

/** A draft in words in which every figure says which result it is, ready to be copied. */
export function CommentDraft({ paragraphs: given, example, nameOf, onPoint, copyLabel }: Props) {
  const [told, setTold] = useState<string>();
  const paragraphs = useMemo(
    () =>
      given.map((segments, place): readonly CommentSegment[] =>
        example === undefined || place > 0
          ? segments
          : [{ kind: "words", text: `${example}. ` }, ...segments],
      ),
    [given, example],
  );
  const text = paragraphs.map(commentText).join("\n\n");
  const point = (ref: string | undefined, paragraph: number): void => {
    setTold(ref === undefined ? undefined : nameOf(ref, paragraph));
    onPoint(ref, paragraph);
  };
  const figure = (segment: CommentSegment & { kind: "figure" }, paragraph: number) => (
    <button
      type="button"
      className="comment__figure"
      onMouseEnter={() => point(segment.ref, paragraph)}
      onMouseLeave={() => point(undefined, paragraph)}
      onFocus={() => point(segment.ref, paragraph)}
      onBlur={() => point(undefined, paragraph)}
      onClick={() => point(segment.ref, paragraph)}
    >
      {commentText([segment])}
      <span className="visually-hidden"> ({nameOf(segment.ref, paragraph)})</span>
    </button>
  );
  /** A parenthesis stays on the line of the figure after it. */
  const shown = (segments: readonly CommentSegment[], paragraph: number) =>
    segments.map((segment, place) => {
      if (segment.kind !== "figure") {
        const isTitle = segment.kind === "name" && place === 0;
        const own = segment.text.replace(/\($/, "");
        return isTitle ? <strong key={place}>{own}</strong> : <span key={place}>{own}</span>;
      }
      const before = segments[place - 1];
      const opens = before?.kind === "words" && before.text.endsWith("(");
      return (
        <span key={place} className="comment__held">
          {opens && "("}
          {figure(segment, paragraph)}
        </span>
      );
    });
  return (
    <div className="comment">
      <div className="comment__text">
        {paragraphs.map((segments, paragraph) => (
          <p key={paragraph}>{shown(segments, paragraph)}</p>
        ))}
      </div>
      <p className="comment__told" aria-hidden="true">
        {told ?? "Peka på en siffra för att se vilket resultat den är."}
      </p>
      {copyLabel !== undefined && <CopyButton label={copyLabel} text={text} />}
    </div>
  );
}
