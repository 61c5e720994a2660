import { EXAMPLE_MUNICIPALITY } from "../../src/cases/examples/exampleCases";
import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { useCasesMemory } from "./CasesContext";
import { ListBar } from "./input/ListBar";
import { ListNotes } from "./input/ListNotes";
import { YearFields } from "./input/YearFields";
import { type Part, parts } from "./parts";
import { CasesSummary } from "./results/CasesSummary";
import { WriteCases } from "./WriteCases";

/** Ärenden: what the municipality's list of cases comes to, by year, month and case, and what one more costs. */
export function CasesView() {
  const { inHand, list, evaluation, good, open, toggle } = useCasesMemory();
  const { source } = inHand.work;
  const saved = (
    <SavedBar {...inHand} example={source === "example" ? EXAMPLE_MUNICIPALITY : undefined} />
  );
  if (evaluation === undefined || list.state.kind !== "read") {
    return (
      <WorkView name="Ärenden" className="cases" {...inHand}>
        <PartTitle of="Siffror" />
        <ListBar />
        <ListNotes />
        {saved}
      </WorkView>
    );
  }
  const wrong = evaluation.kind === "wrong" ? evaluation.message : undefined;
  const shown = (place: Part["place"]) =>
    good !== undefined && (
      <ul className="entries">
        {parts
          .filter((each) => each.place === place)
          .map(({ key, heading, summary, content }) => (
            <Disclosure
              key={key}
              open={open.has(key)}
              onToggle={() => toggle(key)}
              level={3}
              heading={heading}
              summary={summary(good)}
            >
              {() => content(good)}
            </Disclosure>
          ))}
      </ul>
    );
  return (
    <WorkView name="Ärenden" className="cases" {...inHand}>
      <PartTitle of="Siffror" />
      <ListBar />
      <ListNotes />
      <YearFields />
      <PartTitle of="Resultat" />
      {good === undefined ? (
        <>
          <Notice kind="warn">{wrong}</Notice>
          {saved}
        </>
      ) : (
        <CasesSummary calculated={good} wrong={wrong}>
          {saved}
        </CasesSummary>
      )}
      {shown("result")}
      <PartTitle of="Förklaring" />
      {shown("explanation")}
      <PartTitle of="Skriv" />
      <WriteCases calculated={evaluation.kind === "ok" ? evaluation : undefined} />
    </WorkView>
  );
}
