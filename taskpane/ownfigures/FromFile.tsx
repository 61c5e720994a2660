import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { type DragEvent, useEffect, useId, useRef, useState } from "react";
import type { FileSource } from "./fileSource";

const KINDS = ".se,.si,.sie,.csv,.tsv,.txt,.skv,text/csv,text/plain,text/tab-separated-values";

interface Props {
  /** A large file takes a while. */
  readonly isReading: boolean;
  readonly onFile: (source: FileSource) => void;
}

const hasFiles = ({ dataTransfer }: { readonly dataTransfer: DataTransfer | null }): boolean =>
  dataTransfer?.types.includes("Files") === true;

/** A file that misses its place would be opened instead of the pane. */
function keepPane(event: globalThis.DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** Figures out of a file: chosen, dropped here, or copied and pasted as a table. */
export function FromFile({ isReading, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const id = useId();
  useEffect(() => {
    window.addEventListener("dragover", keepPane);
    window.addEventListener("drop", keepPane);
    return () => {
      window.removeEventListener("dragover", keepPane);
      window.removeEventListener("drop", keepPane);
    };
  }, []);
  const drop = (event: DragEvent): void => {
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file === undefined) return;
    event.preventDefault();
    onFile(file);
  };
  return (
    <div
      className={isOver ? "fromfile fromfile--over" : "fromfile"}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <DefaultButton
        text="Hämta ur fil …"
        data-reads="file"
        aria-describedby={id}
        onClick={() => input.current?.click()}
      />
      <span className="hint" id={id}>
        SIE-fil ur ekonomisystemet, eller CSV. Det går också att släppa filen här.
      </span>
      <span role="status" className="hint">
        {isReading ? "Läser …" : ""}
      </span>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label="Fil med siffror"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) onFile(file);
        }}
      />
      <details className="start__more">
        <summary>Klistra in en tabell</summary>
        <textarea
          className="field__input fromfile__text"
          aria-label="Tabell att klistra in"
          placeholder="Kopiera tabellen, med rubriker, och klistra in den här"
          rows={4}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <DefaultButton text="Läs det inklistrade" onClick={() => onFile(pasted)} />
      </details>
    </div>
  );
}
