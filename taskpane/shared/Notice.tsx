import { Icon } from "office-ui-fabric-react/lib/Icon";
import type { ReactNode } from "react";

export type NoticeKind = "info" | "good" | "warn" | "error";

const ICONS: Readonly<Record<NoticeKind, string>> = {
  info: "Info",
  good: "Completed",
  warn: "Warning",
  error: "ErrorBadge",
};

/** A message that stays until what it says no longer holds. Errors are read aloud at once. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  return (
    <div className={`notice notice--${kind}`} role={kind === "error" ? "alert" : "status"}>
      <Icon iconName={ICONS[kind]} className="notice__icon" />
      <div className="notice__text">{children}</div>
    </div>
  );
}
