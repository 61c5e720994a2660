import { fetchNeeded } from "../newversion/fetchPart";

/** Comes with the first table or file of the user's own. @throws ModelError `invalid` saying what to do. */
export const fetchOwnReader = () =>
  fetchNeeded(
    "Läsaren av tabeller",
    () => import(/* webpackChunkName: "own-figures" */ "./ownReader"),
  );
