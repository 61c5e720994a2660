import { Disclosure } from "../shared/Disclosure";
import { Notice } from "../shared/Notice";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { useComparisonMemory } from "./ComparisonContext";
import type { Calculated, FieldErrors } from "./evaluate";
import { Inputs } from "./input/Inputs";
import { StartFrom } from "./input/StartFrom";
import { type ComparisonPart, nationalParts, ownParts } from "./parts";
import { Headline } from "./results/Headline";
import { WriteComparison } from "./WriteComparison";

const NO_ERRORS: FieldErrors = new Map();

function Parts({
  parts,
  calculated,
}: {
  readonly parts: readonly ComparisonPart[];
  readonly calculated: Calculated | undefined;
}) {
  const { part: open, setPart } = useComparisonMemory();
  return (
    <ul className="entries">
      {parts.map(({ key, heading, summary, content }) => (
        <Disclosure
          key={key}
          open={open === key}
          onToggle={() => setPart(open === key ? undefined : key)}
          level={3}
          heading={heading}
          summary={summary}
        >
          {() => content(calculated)}
        </Disclosure>
      ))}
    </ul>
  );
}

/** Jämförelse: the municipality's own years beside the nation's, and the nation's by themselves. */
export function ComparisonView() {
  const { inHand, evaluation, good } = useComparisonMemory();
  const { form } = inHand.work;
  const saved = <SavedBar {...inHand} example={form?.example} />;
  if (form === undefined || evaluation === undefined) {
    return (
      <WorkView name="Jämförelse" className="comparison" {...inHand}>
        <PartTitle of="Siffror" />
        <StartFrom />
        {saved}
        <PartTitle of="Förklaring" />
        <p className="entry__description">Rikets serier finns utan egna siffror.</p>
        <Parts parts={nationalParts} calculated={undefined} />
      </WorkView>
    );
  }
  const wrong = evaluation.kind === "wrong" ? evaluation : undefined;
  return (
    <WorkView name="Jämförelse" className="comparison" {...inHand}>
      <PartTitle of="Siffror" />
      <StartFrom />
      <Inputs form={form} errors={wrong?.errors ?? NO_ERRORS} />
      <PartTitle of="Resultat" />
      {saved}
      {wrong !== undefined && (
        <Notice kind="warn">
          {good === undefined ? "" : "Resultatet nedan är det gamla. "}
          {wrong.message}
        </Notice>
      )}
      {good !== undefined && <Headline calculated={good} />}
      <PartTitle of="Förklaring" />
      <Parts
        parts={good === undefined ? nationalParts : [...ownParts, ...nationalParts]}
        calculated={good}
      />
      <PartTitle of="Skriv" />
      <WriteComparison calculated={wrong === undefined ? good : undefined} />
    </WorkView>
  );
}
