import { useMemo } from "react";
import { commentText } from "../../../src/comment/commentText";
import { commentOfParts } from "../../../src/variance/commentOfParts";
import type { RiskYear } from "../../../src/risk/results/riskByYear";
import type { SideNames } from "../../../src/variance/comparison";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import { INTERVAL_RESULTS } from "../../risk/intervalResults";
import { CommentDraft } from "../../shared/CommentDraft";
import type { ShownForm } from "../form";
import { intervalParagraph } from "../intervalParagraph";
import { resultName } from "./resultName";
import { resultKey } from "./VarianceTable";

interface Props {
  readonly all: PartsVariance;
  readonly sides: readonly [first: string, second: string];
  readonly form: ShownForm;
  readonly rounding: Rounding;
  /** Of two years or scenarios. */
  readonly names: SideNames | undefined;
  /** What an outturn is of, where the figures say it. */
  readonly about: string | undefined;
  /** Whether it is the comment of before, while something is wrong in the fields. */
  readonly isOld: boolean;
  /** The interval of the forecast that is compared; undefined where there is none of the same total. */
  readonly interval?: RiskYear | undefined;
  /** Whose figures they are, where they are an example's: the text says so wherever it is pasted. */
  readonly example: string | undefined;
  readonly onPoint: (key: string | undefined) => void;
}

/** The row of the table that a figure stands in: a post's, or a part's own for its deviation. */
function rowOf(part: number | undefined, ref: string): string {
  if (ref.startsWith("part:")) return ref;
  if (ref === "deviation" && part !== undefined) return `part:${part}`;
  return resultKey(part, ref.replace(/\.(?:budget|outturn|change)$/, ""));
}

/** A draft for the annual report, in which every figure says which result it is. */
export function Comment({
  all,
  sides,
  form,
  rounding,
  names,
  about,
  isOld,
  interval,
  example,
  onPoint,
}: Props) {
  const one = form.part === undefined ? undefined : all.parts[form.part];
  const paragraphs = useMemo(
    () =>
      commentOfParts(
        one === undefined ? all : { ...all, ...one.variance, parts: [one] },
        rounding,
        { names, about },
      ),
    [all, one, rounding, names, about],
  );
  const told = paragraphs.filter(({ isNote }) => isNote !== true);
  const note = paragraphs.find(({ isNote }) => isNote === true);
  // It speaks of the whole cost: beside a part's it would be taken for the part's.
  const isWhole = one === undefined || all.parts.length === 1;
  const drawn = useMemo(
    () => (interval === undefined || !isWhole ? [] : [intervalParagraph(interval, rounding)]),
    [interval, isWhole, rounding],
  );
  const partOf = (paragraph: number): number | undefined =>
    one === undefined ? told[paragraph]?.part : form.part;
  return (
    <section className="group" aria-label="Kommentar till årsanalysen">
      <h3 className="group__title">Utkast till kommentar</h3>
      {isOld && (
        <p>
          <span className="badge badge--antagande">Gammal kommentar</span> Den hör till det senaste
          resultatet och kan kopieras när uppgifterna är rättade.
        </p>
      )}
      <CommentDraft
        paragraphs={[...told.map(({ segments }) => segments), ...drawn]}
        example={example}
        nameOf={(ref, paragraph) =>
          INTERVAL_RESULTS[ref] ?? resultName(all, partOf(paragraph), ref, sides)
        }
        onPoint={(ref, paragraph) =>
          onPoint(ref === undefined ? undefined : rowOf(partOf(paragraph), ref))
        }
        copyLabel={isOld ? undefined : "Kopiera kommentaren"}
      />
      {note !== undefined && (
        <p className="entry__description comment__note">{commentText(note.segments)}</p>
      )}
    </section>
  );
}
