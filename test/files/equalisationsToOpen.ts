import { createModel } from "../../workbench/engine/createModel";
import type { Model } from "../../workbench/engine/spreadsheetTypes";
import { randomFrom } from "./randomFrom";
import { fill } from "./workbench";

/** A municipality's equalisation at random, the same every time: by prices and index, or by every step and account. */
export function equalisationsToOpen(seed: number): Model {
  const next = randomFrom(seed);
  const common = (): readonly (readonly [string, number | string])[] => [
    ["Utjämningsår", 2026],
    ["Kommunens uppgifter avser år", 2024],
    ["Invånare", next(5_000, 200_000)],
    ["SFB-personer", next(5, 300)],
    ["LSS-personer", next(1, 90)],
    ["Ersättning till Försäkringskassan", next(1e6, 9e7, 2)],
    ["Korrigeringsfaktor", next(0.95, 1.05, 4)],
    ["Rikets standardkostnad per invånare", next(2_800, 3_300, 1)],
  ];
  const short = [
    ["Uppgift", "Värde"],
    ...common(),
    ["SCB:s tabell avser utjämningsår", 2026],
    ["Övriga LSS-insatser i kronor", next(1e7, 4e8)],
    ["Prislapp assistans enligt LSS", next(500_000, 900_000)],
    ["Personalkostnadsindex (PK-IX)", next(0.97, 1.03, 4)],
    ["Kostnad för ett LSS-ärende", ""],
    ["Nivåjustering per invånare", ""],
  ];
  const persons = next(10, 60);
  const full = [
    ...common(),
    ["SCB:s tabell avser utjämningsår", 2025],
    ["Uppräkning av SCB:s belopp", 0.031],
    ["Bostad med särskild service för vuxna", persons],
    ["Bostad med särskild service för barn", 3],
    ["Daglig verksamhet", persons * 2],
    ["Korttidstillsyn", 0],
    ["Kontaktperson", next(5, 40)],
    ["Rikets nettokostnad rad 5133", next(6e9, 7e9)],
    ["Rikets LSS-beslut om assistans", 4_512],
    ["Rikets SFB-beslut om assistans", 12_987],
    ["Prislapp bostad för vuxna", 1_130_400],
    ["Prislapp daglig verksamhet", 251_300],
    ["Prislapp korttidsvistelse", 203_700],
    ["Externa löner (A)", persons * 1_000_000],
    ["Entreprenad och köp av verksamhet (B)", persons * 700_000],
    ["Interna köp och övriga interna kostnader (C)", next(1e5, 4e6)],
    ["Internt fördelade kostnader, kommunnyckeln (D)", 512_345.67],
    ["Internt fördelade kostnader, SCB-nyckeln (E)", next(1e5, 3e6)],
    ["Interna intäkter (F)", 0],
    ["Ersättning från Försäkringskassan (G)", next(1e6, 4e6)],
    ["Försäljning till andra kommuner (J)", next(1e5, 9e5)],
    ["Kostnad för ett LSS-ärende", next(900_000, 2_000_000, 2)],
    ["Kostnad för ett SFB-ärende", next(340_000, 380_000, 2)],
    ["Rikets invånare", 10_612_345],
    ["Nivåjustering per invånare", -4.5],
  ];
  const model = createModel();
  fill(model, [
    ...short,
    [],
    ...full,
    ...Array.from({ length: 60 - short.length - full.length - 1 }, () => []),
    [`=PA.UTJÄMNING(A1:B${short.length})`, "", "", `=PA.UTJÄMNING(A1:B${short.length},"ärenden")`],
    ...Array.from({ length: 19 }, () => []),
    [
      ...[`=PA.UTJÄMNING(A${short.length + 2}:B${short.length + 1 + full.length})`, "", ""],
      `=PA.UTJÄMNING(A${short.length + 2}:B${short.length + 1 + full.length},"ärenden")`,
    ],
  ]);
  return model;
}
