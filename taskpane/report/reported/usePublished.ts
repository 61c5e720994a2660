import { useContext, useEffect } from "react";
import type { KeptWork } from "../../work/useKeptWork";
import {
  type Evaluations,
  PublishContext,
  type Reported,
  type ReportedTab,
} from "./ReportedContext";

/** Tells the report what a tab comes to, once the workbook has told what it holds; undefined: nothing is begun in it. */
export function usePublished<T extends ReportedTab>(
  tab: T,
  { keeping }: KeptWork,
  evaluation: Evaluations[T] | undefined,
): void {
  const publish = useContext(PublishContext);
  const isRead = keeping?.kind !== "reading";
  useEffect(() => {
    const told: Partial<Reported> = { [tab]: isRead ? (evaluation ?? "nothing") : "reading" };
    publish(told);
  }, [publish, tab, isRead, evaluation]);
}
