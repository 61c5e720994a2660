import { ActionButton, DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { ReactNode } from "react";
import { FromFile } from "../ownfigures/FromFile";
import type { FileSource } from "../ownfigures/fileSource";
import { Choice } from "../shared/Choice";
import { useFocusNext } from "../shared/useFocusNext";
import { ReadButtons } from "./ReadButtons";
import type { Before } from "./reduceWork";
import { TableChoice } from "./TableChoice";
import { type Reading, useReadings } from "./useReadings";
import { WhatWasRead } from "./WhatWasRead";
import type { WorkbookPort } from "../workbook/port";

/** How a preview ends; the focus then goes to what says where the figures come from, or back. */
export interface PreviewEnds {
  readonly take: (action: () => void) => void;
  readonly cancel: () => void;
  /** Moves the focus within the bar, once what a press has changed is drawn. */
  readonly go: (selector: string) => void;
}

interface Props<T> {
  /** Where the figures come from, also where it is none of the choices; undefined: nothing is begun. */
  readonly origin: string | undefined;
  readonly choices: readonly {
    readonly key: string;
    readonly name: string;
    readonly group?: string;
  }[];
  /** The choices that a view without figures offers besides reading: fields of one's own, an example. */
  readonly ways: { readonly own?: string; readonly example: string };
  readonly onChoose: (key: string) => void;
  readonly readings: readonly Reading<T>[];
  /** A table or a named range, chosen by its name. */
  readonly readTable?: (port: WorkbookPort, name: string) => Promise<T>;
  /** A file, or a table that was pasted. */
  readonly readFile?: (port: WorkbookPort, source: FileSource) => Promise<T>;
  /** For those who have no table yet: shown while nothing is begun and nothing was read. */
  readonly template?: ReactNode;
  /** What was read, shown before anything is changed by it. */
  readonly preview: (read: T, ends: PreviewEnds) => ReactNode;
  /** What was given up and can be brought back. */
  readonly before: Pick<Before<unknown>, "undo" | "edited"> | undefined;
  readonly onBringBack: () => void;
  /** Other ways to begin. */
  readonly more?: (ends: PreviewEnds) => ReactNode;
  readonly children?: ReactNode;
}

const LIST = new Intl.ListFormat("sv-SE", { type: "disjunction" });

/** In place of a choice's key. */
const OWN = "";

/** The ways in, in words; each of them is a button. */
const beginning = (canRead: boolean, canType: boolean, hasFiles: boolean): string =>
  LIST.format([
    ...(canRead ? ["Markera dina i arbetsboken och läs dem"] : []),
    ...(canRead && hasFiles ? ["hämta dem ur en fil"] : []),
    ...(canType ? [canRead ? "fyll i dem själv" : "Fyll i dem själv"] : []),
    canRead || canType ? "se hur det blir i ett exempel" : "Se hur det blir i ett exempel",
  ]) + ".";

/** What the button that brings back says, and that what was changed since is put aside. */
const bringBackText = ({ undo, edited }: Pick<Before<unknown>, "undo" | "edited">): string =>
  edited ? `${undo} (det du ändrat sedan dess läggs undan)` : undo;

/**
 * What a view begins from: cells of the workbook, looked at before they are taken, fields of one's own, or
 * an example. None of them is begun with until the user has chosen it.
 */
export function StartBar<T>(props: Props<T>) {
  const { origin, choices, ways, onChoose, readings, preview, before, onBringBack, more } = props;
  const { readTable, readFile, template } = props;
  const { port, found, isReading, look, close } = useReadings<T>();
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  const known = choices.find(({ name }) => name === origin);
  // To what read it, where there are several to choose among again.
  const back = (key: string): string =>
    origin === undefined || readings.length > 1 || readTable !== undefined || readFile !== undefined
      ? `[data-reads=${key}]`
      : "select";
  const ends = (cancelled: string): PreviewEnds => ({
    take: (action) => {
      action();
      close();
      focusNext("select");
    },
    cancel: () => {
      close();
      focusNext(cancelled);
    },
    go: focusNext,
  });
  const choose = (key: string): void => {
    onChoose(key);
    close();
  };
  const begin = (key: string): void => {
    choose(key);
    focusNext("select");
  };
  const { own } = ways;
  const others = readings.filter((each) => each.more === true);
  return (
    <div className="start" ref={within}>
      {origin === undefined ? (
        <p>
          Här finns inga siffror än.{" "}
          {beginning(port !== undefined, own !== undefined, readFile !== undefined)}
        </p>
      ) : (
        <Choice
          label="Utgå från"
          value={known?.key ?? OWN}
          options={[
            ...(known === undefined ? [{ key: OWN, text: origin }] : []),
            ...choices.map(({ name, ...choice }) => ({ ...choice, text: name })),
          ]}
          onChoice={choose}
        />
      )}
      {port !== undefined && (
        <ReadButtons readings={readings.filter((each) => each.more !== true)} onRead={look} />
      )}
      {port !== undefined && readTable !== undefined && (
        <TableChoice
          port={port}
          read="Läs tabellen"
          onRead={(name) => look({ key: "table", read: (at) => readTable(at, name) })}
        />
      )}
      {port !== undefined && readFile !== undefined && (
        <FromFile
          isReading={isReading}
          onFile={(source) => look({ key: "file", read: (at) => readFile(at, source) })}
        />
      )}
      {origin === undefined && (
        <div className="start__row">
          {own !== undefined && <DefaultButton text="Fyll i själv" onClick={() => begin(own)} />}
          <DefaultButton text="Exempel" onClick={() => begin(ways.example)} />
        </div>
      )}
      {port !== undefined && origin === undefined && found === undefined && template}
      {port !== undefined && others.length > 0 ? (
        <details className="start__more">
          <summary>Fler sätt att hämta siffror</summary>
          <ReadButtons readings={others} onRead={look} />
          {more?.(ends("[data-more]"))}
        </details>
      ) : (
        more?.(ends("[data-more]"))
      )}
      {before !== undefined && <ActionButton text={bringBackText(before)} onClick={onBringBack} />}
      <WhatWasRead found={found}>
        {(read) => preview(read, ends(back(found?.key ?? "")))}
      </WhatWasRead>
      {props.children}
    </div>
  );
}
