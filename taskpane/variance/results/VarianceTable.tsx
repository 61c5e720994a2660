import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Fragment, useId, useState } from "react";
import type { Rounding } from "../../../src/variance/roundedVariance";
import type { PartsVariance } from "../../../src/variance/varianceOfParts";
import type { Calculated } from "../evaluate";
import type { ShownForm } from "../form";
import { PostDetails } from "./PostDetails";
import { signed, signTitles } from "./shownParts";

interface Props {
  readonly calculated: Calculated;
  readonly shown: PartsVariance;
  readonly sides: readonly [first: string, second: string];
  readonly form: ShownForm;
  readonly rounding: Rounding;
  /** The result that the comment is pointing at. */
  readonly pointed: string | undefined;
}

/** What a result is called wherever it is referred to. */
export const resultKey = (part: number | undefined, ref: string): string =>
  part === undefined ? ref : `${part}:${ref}`;

/** Every part with its posts and the total; a post opens into its values, groups and periods. */
export function VarianceTable({ calculated, shown, sides, form, rounding, pointed }: Props) {
  const id = useId();
  const [open, setOpen] = useState<string>();
  const parts = [...shown.parts.entries()].filter(
    ([place]) => form.part === undefined || form.part === place,
  );
  const mark = (key: string): string => (key === pointed ? "table__pointed" : "");
  return (
    <table className="table variance__table">
      <caption className="variance__note">{signTitles[form.sign]}.</caption>
      <thead>
        <tr>
          <th scope="col">Post</th>
          <th scope="col" className="table__number">
            Avvikelse, {rounding.unit}
          </th>
        </tr>
      </thead>
      {parts.map(([place, { part, variance }]) => (
        <tbody key={place}>
          <tr className={`variance__part ${mark(resultKey(undefined, `part:${place}`))}`}>
            <th scope="rowgroup">{part}</th>
            <td className="table__number">{signed(variance, form.sign, rounding)}</td>
          </tr>
          {variance.posts.map((post) => {
            const key = resultKey(place, post.id);
            const isOpen = open === key;
            const comparison = calculated.comparisons[place];
            return (
              <Fragment key={key}>
                <tr className={mark(key)}>
                  <th scope="row">
                    <button
                      type="button"
                      className="entry__button variance__post"
                      aria-expanded={isOpen}
                      aria-controls={isOpen ? `${id}-${key}` : undefined}
                      onClick={() => setOpen(isOpen ? undefined : key)}
                    >
                      <Icon
                        iconName={isOpen ? "ChevronDown" : "ChevronRight"}
                        className="entry__chevron"
                      />
                      <span>{post.name}</span>
                    </button>
                  </th>
                  <td className="table__number">{signed(post, form.sign, rounding)}</td>
                </tr>
                {isOpen && comparison !== undefined && (
                  <tr>
                    <td colSpan={2} id={`${id}-${key}`}>
                      <PostDetails
                        post={post}
                        comparison={comparison}
                        sides={sides}
                        sign={form.sign}
                        rounding={rounding}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      ))}
      {form.part === undefined && shown.parts.length > 1 && (
        <tfoot>
          <tr className={mark("deviation")}>
            <th scope="row">Totalt</th>
            <td className="table__number">{signed(shown, form.sign, rounding)}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
