import { fetchNeeded } from "../../newversion/fetchPart";
import { EmptyTemplate } from "../../ownfigures/EmptyTemplate";
import { FromFile } from "../../ownfigures/FromFile";
import { ReadButtons } from "../../work/ReadButtons";
import { TableChoice } from "../../work/TableChoice";
import { type Reading, useReadings } from "../../work/useReadings";
import { WhatWasRead } from "../../work/WhatWasRead";
import { useForecast } from "../ForecastContext";
import { baseYearOf } from "../state/work";
import { INPUT_SHEET } from "./inputSheet";
import type { ReadOfBase } from "./readOfBase";

const fetched = () =>
  fetchNeeded("Läsaren av basår", async () => {
    const { baseReadings } = await import(/* webpackChunkName: "forecast-base" */ "./baseReadings");
    return baseReadings;
  });

const READINGS: readonly Reading<ReadOfBase>[] = [
  {
    key: "marked",
    text: "Hämta dina siffror",
    read: async (port) => (await fetched()).marked(port),
  },
  {
    key: "sheet",
    text: `Läs bladet ${INPUT_SHEET}`,
    read: async (port) => (await fetched()).sheet(port),
  },
];

interface Props {
  /** The figures are the base now. */
  readonly onTaken?: () => void;
}

/** The base from cells of the workbook; what was read is shown row by row before it is taken. */
export function ReadBase({ onTaken }: Props) {
  const { port, found, isReading, look, close } = useReadings<ReadOfBase>();
  const { work } = useForecast();
  if (port === undefined) return null;
  return (
    <div className="start">
      <ReadButtons readings={READINGS} onRead={look} />
      <TableChoice
        port={port}
        read="Läs tabellen"
        onRead={(name) =>
          look({ key: "table", read: async (at) => (await fetched()).table(at, name) })
        }
      />
      <FromFile
        isReading={isReading}
        onFile={(source) =>
          look({ key: "file", read: async (at) => (await fetched()).file(at, source) })
        }
      />
      {found === undefined && <EmptyTemplate lastYear={baseYearOf(work)} />}
      <WhatWasRead found={found}>{(read) => read({ onEnd: close, onTaken })}</WhatWasRead>
    </div>
  );
}
