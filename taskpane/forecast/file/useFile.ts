import { useState } from "react";
import { LARGEST_DOCUMENT } from "../../documents/parseBounded";
import { ModelError } from "../../../src/modelError";
import { workOfFile } from "../../documents/forecast/forecastText";
import type { Work } from "../state/work";

export interface OpenedFile {
  readonly name: string;
  readonly work: Work;
}

/** A letter takes at most four bytes; more than this cannot be within the limit. */
const LARGEST_FILE = 4 * LARGEST_DOCUMENT;

async function read(file: File): Promise<OpenedFile | string> {
  if (file.size > LARGEST_FILE) {
    return `Filen ${file.name} är för stor för att vara scenarier från PA-kalkyl.`;
  }
  try {
    return { name: file.name, work: workOfFile(await file.text()) };
  } catch (error) {
    if (error instanceof ModelError) return `${file.name}: ${error.message}`;
    return `Filen ${file.name} gick inte att läsa.`;
  }
}

/** A file that the user has chosen, read and checked but not yet used. */
export function useFile() {
  const [opened, setOpened] = useState<OpenedFile>();
  const [refused, setRefused] = useState<string>();
  return {
    opened,
    refused,
    choose: (file: File): void => {
      void read(file).then((found) => {
        setOpened(typeof found === "string" ? undefined : found);
        setRefused(typeof found === "string" ? found : undefined);
      });
    },
    close: (): void => setOpened(undefined),
  };
}
