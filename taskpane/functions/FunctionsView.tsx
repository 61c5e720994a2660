import { useMemo, useState } from "react";
import { catalogue } from "../catalogue/catalogue";
import type { CatalogueEntry } from "../catalogue/metadata";
import { search } from "../catalogue/searchText";
import { StuckFormulas } from "../insert/StuckFormulas";
import { OpenFormulas } from "../openformulas/OpenFormulas";
import { Disclosure } from "../shared/Disclosure";
import { NoHits } from "../shared/NoHits";
import { SearchField } from "../shared/SearchField";
import { FunctionDetails } from "./FunctionDetails";

const searched = ({ name, id, description, parameters }: CatalogueEntry): string[] => [
  name,
  id,
  parameters.map((parameter) => parameter.name).join(" "),
  description,
  parameters.map((parameter) => parameter.description).join(" "),
];

/** The catalogue: every function with search, one of them open at a time. */
export function FunctionsView() {
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string>();
  const hits = useMemo(() => search(catalogue, query, searched), [query]);
  return (
    <section aria-label="Funktioner">
      <SearchField
        label="Sök bland funktionerna"
        placeholder="Sök funktion, till exempel sjuklön"
        query={query}
        onQuery={setQuery}
        hits={hits.length}
      />
      {hits.length === 0 && (
        <NoHits
          query={query}
          advice="Prova ett annat ord, till exempel kostnad eller timmar."
          onClear={() => setQuery("")}
        />
      )}
      {hits.length > 0 && <h2 className="visually-hidden">Funktioner</h2>}
      <ul className="entries">
        {hits.map((entry) => (
          <Disclosure
            key={entry.id}
            open={open === entry.id}
            onToggle={() => setOpen(open === entry.id ? undefined : entry.id)}
            level={3}
            heading={<span className="function-name">PA.{entry.name}</span>}
            summary={entry.description}
          >
            {() => <FunctionDetails entry={entry} />}
          </Disclosure>
        ))}
      </ul>
      <OpenFormulas />
      <StuckFormulas />
    </section>
  );
}
