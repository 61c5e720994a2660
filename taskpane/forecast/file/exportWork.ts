import { fileText } from "../../documents/forecast/forecastText";
import type { Work } from "../state/work";
import { offerFile } from "../../shared/offerFile";

/** Everything in one file, with its checksum. */
export function exportWork(work: Work): void {
  offerFile(`Prognos ${work.base?.name ?? ""}.json`.replace(" .", "."), fileText(work));
}
