import { Disclosure } from "../shared/Disclosure";
import { PartTitle } from "../work/PartTitle";
import { SavedBar } from "../work/SavedBar";
import { WorkView } from "../work/WorkView";
import { useComparisonMemory } from "./ComparisonContext";
import { StartFrom } from "./input/StartFrom";
import { type ComparisonPart, nationalParts } from "./parts";

function Parts({ parts }: { readonly parts: readonly ComparisonPart[] }) {
  const { part: open, setPart } = useComparisonMemory();
  return (
    <ul className="entries">
      {parts.map(({ key, heading, summary, Content }) => (
        <Disclosure
          key={key}
          open={open === key}
          onToggle={() => setPart(open === key ? undefined : key)}
          level={3}
          heading={heading}
          summary={summary}
        >
          {() => <Content />}
        </Disclosure>
      ))}
    </ul>
  );
}

/** Jämförelse: the municipality's own years beside the nation's, and the nation's by themselves. */
export function ComparisonView() {
  const { inHand } = useComparisonMemory();
  const { form } = inHand.work;
  return (
    <WorkView name="Jämförelse" className="comparison" {...inHand}>
      <PartTitle of="Siffror" />
      <StartFrom />
      <SavedBar {...inHand} example={form?.example} />
      <PartTitle of="Förklaring" />
      <Parts parts={nationalParts} />
    </WorkView>
  );
}
