import { EXAMPLE_MUNICIPALITY } from "../../src/cases/examples/exampleCases";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { useCasesMemory } from "./CasesContext";
import { CasesIntoForecast } from "./forecast/CasesIntoForecast";
import { ListBar } from "./input/ListBar";
import { ListNotes } from "./input/ListNotes";
import { YearFields } from "./input/YearFields";
import { PartList } from "./PartList";
import { parts } from "./parts";
import { CasesSummary } from "./results/CasesSummary";
import { WriteCases } from "./WriteCases";

/** Ärenden: what the municipality's list of cases comes to, by year, month and case, and what one more costs. */
export function CasesView() {
  const { inHand, list, evaluation, good, isReckoning } = useCasesMemory();
  const { source } = inHand.work;
  const saved = (
    <SavedBar {...inHand} example={source === "example" ? EXAMPLE_MUNICIPALITY : undefined} />
  );
  if ((evaluation === undefined && !isReckoning) || list.state.kind !== "read") {
    return (
      <WorkView name="Ärenden" className="cases" {...inHand}>
        <PartTitle of="Siffror" />
        <ListBar />
        <ListNotes />
        {saved}
      </WorkView>
    );
  }
  const wrong = evaluation?.kind === "wrong" ? evaluation.message : undefined;
  return (
    <WorkView name="Ärenden" className="cases" {...inHand}>
      <PartTitle of="Siffror" />
      <ListBar />
      <ListNotes />
      <YearFields />
      <PartTitle of="Resultat" />
      {good === undefined ? (
        <>
          {isReckoning ? <p role="status">Räknar …</p> : <Notice kind="warn">{wrong}</Notice>}
          {saved}
        </>
      ) : (
        <CasesSummary calculated={good} wrong={wrong} isReckoning={isReckoning}>
          {saved}
        </CasesSummary>
      )}
      <PartList parts={parts} place="result" result={good} />
      <PartTitle of="Förklaring" />
      <PartList parts={parts} place="explanation" result={good} />
      {good !== undefined && <CasesIntoForecast calculated={good} />}
      <PartTitle of="Skriv" />
      <WriteCases calculated={evaluation?.kind === "ok" ? evaluation : undefined} />
    </WorkView>
  );
}
