import { ModelError } from "../../src/modelError";
import { lookForNewVersion, newerBuild } from "./newVersion";

/** A file of the build that comes when it is wanted, and did not. */
export class NotFetched extends Error {
  override readonly name = "NotFetched";
}

/**
 * Fetches a part of the pane. Where that fails the server is asked whether it has gone on to another build, whose
 * files have other names.
 *
 * @throws NotFetched
 */
export async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    await lookForNewVersion();
    throw new NotFetched("", { cause: error });
  }
}

/**
 * The same, of a part that something needs that the user is doing.
 *
 * @param what as the user is told: "Läsaren av filer".
 * @throws ModelError `invalid` saying what to do.
 */
export async function fetchNeeded<T>(what: string, load: () => Promise<T>): Promise<T> {
  try {
    return await fetchPart(load);
  } catch {
    const next =
      newerBuild() === undefined
        ? "Kontrollera anslutningen och försök igen."
        : "PA-kalkyl har bytts till en ny version på servern. Ladda om panelen, överst, och försök igen.";
    throw new ModelError("invalid", `${what} kunde inte hämtas. ${next}`);
  }
}
