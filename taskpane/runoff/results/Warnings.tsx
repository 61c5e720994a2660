import type { Diagnostic } from "../../../src/runoff/checks/diagnostics";
import { isTooNarrow, TOO_NARROW } from "../../../src/runoff/words/tooNarrowNote";
import type { Triangle } from "../../../src/runoff/triangle/triangle";
import { triangleWarnings } from "../../../src/runoff/words/triangleWarnings";
import { Notice } from "../../shared/Notice";

interface Props {
  readonly checks: readonly Diagnostic[];
  readonly triangle: Triangle;
}

/** The warnings that must not be missed: of an interval too narrow, and of data that may be something else. */
export function Warnings({ checks, triangle }: Props) {
  return (
    <>
      {triangleWarnings(triangle).map((warning) => (
        <Notice key={warning} kind="warn">
          {warning}
        </Notice>
      ))}
      {isTooNarrow(checks) && (
        <Notice kind="warn">
          <strong>{TOO_NARROW.short}</strong> {TOO_NARROW.long}
        </Notice>
      )}
    </>
  );
}
