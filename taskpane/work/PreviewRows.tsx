import type { ReactNode } from "react";

interface Props {
  /** What the rows are: "Lästa uppgifter". */
  readonly label: string;
  /** The table's rows. */
  readonly children: ReactNode;
  readonly head?: ReactNode;
  readonly more?: ReactNode;
}

/** The rows that were read, in a box of their own to scroll. */
export function PreviewRows({ label, head, more, children }: Props) {
  return (
    <div className="table-box preview__rows" tabIndex={0} role="group" aria-label={label}>
      <table className="table">
        {head}
        <tbody>{children}</tbody>
      </table>
      {more}
    </div>
  );
}
