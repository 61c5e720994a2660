import { fetchNeeded } from "../../newversion/fetchPart";

/** Comes when the first sheets are written. @throws ModelError `invalid` saying what to do. */
export const fetchRewriter = () =>
  fetchNeeded(
    "Det som skriver blad",
    () => import(/* webpackChunkName: "rewriter" */ "./rewriter"),
  );
