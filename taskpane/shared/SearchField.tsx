import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { Announce } from "./Announce";

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly hits: number;
}

/** A search that filters as one types; the number of hits is read aloud. */
export function SearchField({ label, placeholder, query, onQuery, hits }: Props) {
  return (
    <div className="search" role="search">
      <SearchBox
        ariaLabel={label}
        placeholder={placeholder}
        value={query}
        onChange={(_event, text) => onQuery(text ?? "")}
        clearButtonProps={{ ariaLabel: "Rensa sökningen" }}
      />
      <Announce text={query.trim() === "" ? "" : `${hits} ${hits === 1 ? "träff" : "träffar"}`} />
    </div>
  );
}
