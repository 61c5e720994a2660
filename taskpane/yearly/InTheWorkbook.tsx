import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useState } from "react";
import { VERSION_TEXT } from "../../src/version";
import { useForecast } from "../forecast/ForecastContext";
import { useOwnValues } from "../ownvalues/OwnValuesContext";
import { Notice } from "../shared/Notice";
import { usePane } from "../start/PaneContext";
import { isWorkbookError, type WorkbookPort } from "../workbook/port";
import { writtenSheets } from "../work/written/keepWritten";
import type { WrittenSheets } from "../work/written/writtenSheets";
import { notLatest } from "./notLatest";
import { olderVersions } from "./versionCells";

/** The sheets that have been written; undefined while they are read, "unread" where they could not be. */
function useWritten(port: WorkbookPort | undefined): WrittenSheets | "unread" | undefined {
  const [written, setWritten] = useState<WrittenSheets | "unread">();
  useEffect(() => {
    let gone = false;
    const put = (found: WrittenSheets | "unread"): void => {
      if (!gone) setWritten(found);
    };
    if (port === undefined) put([]);
    else
      writtenSheets(port).then(put, () => {
        put("unread");
      });
    return () => {
      gone = true;
    };
  }, [port]);
  return written;
}

type Search =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "done"; readonly older: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };

/** Cells with PA.VERSION say which parameters they were calculated with; looked for when asked to. */
function VersionCells({ port }: { readonly port: WorkbookPort }) {
  const [search, setSearch] = useState<Search>({ kind: "idle" });
  const look = async (): Promise<void> => {
    setSearch({ kind: "busy" });
    try {
      setSearch({ kind: "done", older: await olderVersions(port) });
    } catch (error) {
      const message = isWorkbookError(error) ? error.message : "Formlerna kunde inte läsas.";
      setSearch({ kind: "failed", message });
    }
  };
  return (
    <>
      <DefaultButton
        text="Sök svar från äldre versioner"
        disabled={search.kind === "busy"}
        allowDisabledFocus
        onClick={() => {
          if (search.kind !== "busy") void look();
        }}
      />
      {search.kind === "done" &&
        (search.older.length === 0 ? (
          <Notice kind="good">
            Ingen cell med PA.VERSION säger annat än {VERSION_TEXT}. Andra celler säger inte vilken
            version som har räknat dem.
          </Notice>
        ) : (
          <Notice kind="warn">
            <p>Celler med PA.VERSION säger att de räknades med:</p>
            <ul>
              {search.older.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p>Nu gäller {VERSION_TEXT}. Räkna om arbetsboken, i Excel med Ctrl+Alt+F9.</p>
          </Notice>
        ))}
      {search.kind === "failed" && <Notice kind="error">{search.message}</Notice>}
    </>
  );
}

/** What this workbook keeps that is no longer the latest. */
export function InTheWorkbook({ day }: { readonly day: string }) {
  const { connection } = usePane();
  const port = connection.kind === "workbook" ? connection.port : undefined;
  const { work } = useForecast();
  const own = useOwnValues();
  const written = useWritten(port);
  if (written === undefined) return <p role="status">Läser arbetsboken …</p>;
  const sheets = written === "unread" ? [] : written;
  const found = notLatest({ base: work.base, own, written: sheets }, day);
  return (
    <>
      {written === "unread" && (
        <Notice kind="warn">
          Vilka blad som är skrivna kunde inte läsas ur arbetsboken. Öppna vyn igen.
        </Notice>
      )}
      {found.length === 0 ? (
        <p>
          Inget i Egna värden, prognosens underlag eller de skrivna bladen är ersatt av något nyare.
        </p>
      ) : (
        <ul className="yearly__values">
          {found.map(({ what, why }) => (
            <li key={what} className="yearly__value">
              <h3>{what}</h3>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        Sparade prognoser i Uppföljning står kvar som de gjordes: utfallet jämförs med dem.
      </p>
      {port && <VersionCells port={port} />}
    </>
  );
}
