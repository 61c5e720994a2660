import { useMemo } from "react";
import { CopyButton } from "../../shared/CopyButton";
import type { Reckoned } from "../evaluate";
import { commentOf } from "./commentOf";

/** The result as a draft in words, ready to be copied; the sheet gets the same text. */
export function CommentPart({ reckoned }: { reckoned: Reckoned }) {
  const text = useMemo(() => commentOf(reckoned), [reckoned]);
  return (
    <>
      <blockquote className="retro__comment">{text}</blockquote>
      <CopyButton label="Kopiera texten" text={text} />
    </>
  );
}
