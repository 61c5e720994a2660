import { Icon } from "office-ui-fabric-react/lib/Icon";
import { type ReactNode, useEffect, useId, useRef } from "react";

interface Props {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Of the heading, so that headings nest. */
  readonly level: 3 | 4;
  /** What is always shown and opens the rest. */
  readonly heading: ReactNode;
  /** Shown under the heading, outside the button. */
  readonly summary?: ReactNode;
  readonly children: () => ReactNode;
}

/** One row of a list that opens in place. The content is made when it is opened. */
export function Disclosure({ open, onToggle, level, heading, summary, children }: Props) {
  const id = useId();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Another row that closes above moves this one; keep what was chosen in sight.
    if (open) item.current?.querySelector("button")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const Heading: "h3" | "h4" = `h${level}`;
  return (
    <li ref={item} className={open ? "entry entry--open" : "entry"}>
      <Heading className="entry__heading">
        <button
          type="button"
          className="entry__button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={onToggle}
        >
          <Icon iconName={open ? "ChevronDown" : "ChevronRight"} className="entry__chevron" />
          <span className="entry__title">{heading}</span>
        </button>
      </Heading>
      {summary !== undefined && summary !== false && (
        <div className="entry__summary">{summary}</div>
      )}
      {open && (
        <div className="entry__body" id={id}>
          {children()}
        </div>
      )}
    </li>
  );
}
