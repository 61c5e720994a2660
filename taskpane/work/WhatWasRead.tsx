import { Fragment, type ReactNode } from "react";
import { Notice } from "../shared/Notice";
import type { Reads } from "./useReadings";

interface Props<T> {
  readonly found: Reads<T> | undefined;
  /** What was read, shown before anything is changed by it. */
  readonly children: (read: T) => ReactNode;
}

/** What was read, or why it cannot be used. */
export function WhatWasRead<T>({ found, children }: Props<T>) {
  if (found === undefined) return null;
  if (found.is.kind === "refused") return <Notice kind="error">{found.is.message}</Notice>;
  return <Fragment key={found.time}>{children(found.is.read)}</Fragment>;
}
