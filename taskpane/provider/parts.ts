import type { ComponentType } from "react";
import type { ProviderInputs } from "../../src/provider/providerInputs";
import { GoalSeek } from "./GoalSeek";
import { WageGap } from "./paths/WageGap";
import { YearsAhead } from "./paths/YearsAhead";
import { SensitivityTable } from "./SensitivityTable";

interface Part {
  readonly key: string;
  readonly heading: string;
  readonly summary: string;
  readonly Content: ComponentType<{ readonly inputs: ProviderInputs }>;
}

/** What can be asked of the fields, below them. */
export const parts: readonly Part[] = [
  {
    key: "seek",
    heading: "Målsökning",
    summary: "Vad måste ändras för att resultatet ska bli noll?",
    Content: GoalSeek,
  },
  {
    key: "small",
    heading: "Känslighet",
    summary: "Vad en liten ändring gör med resultatet",
    Content: SensitivityTable,
  },
  {
    key: "gap",
    heading: "Schablon mot löner, år för år",
    summary: "Hur mycket mer lönerna har ökat än schablonbeloppet",
    Content: WageGap,
  },
  {
    key: "ahead",
    heading: "Kommande år",
    summary: "Vad löneökning, uppräkning och volym gör med resultatet",
    Content: YearsAhead,
  },
];
