import { Link } from "office-ui-fabric-react/lib/Link";
import type { CatalogueEntry } from "../catalogue/metadata";
import { helpAddress } from "../shared/helpAddress";
import { ExampleBox } from "./ExampleBox";
import { FunctionForm } from "./FunctionForm";

/** An opened function: example, form and the way to its handbook page. */
export function FunctionDetails({ entry }: { entry: CatalogueEntry }) {
  return (
    <>
      <h4 className="entry__part">Exempel</h4>
      {entry.examples.map((formula) => (
        <ExampleBox key={formula} entry={entry} formula={formula} />
      ))}
      <h4 className="entry__part">Räkna</h4>
      <FunctionForm entry={entry} />
      <p className="entry__more">
        <Link href={helpAddress(entry.helpUrl)} target="_blank" rel="noreferrer">
          Läs mer om {entry.name} i handboken
        </Link>
      </p>
    </>
  );
}
