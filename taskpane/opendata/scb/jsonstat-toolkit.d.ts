// The package has no types of its own: what is used of it (https://jsonstat.com/toolkit/).
declare module "jsonstat-toolkit" {
  interface Dataset {
    /** One cell by the category of each dimension, those of one category left out; null: there is none. */
    Data(categories: Readonly<Record<string, string>>): { readonly value: unknown } | null;
  }
  /** @throws TypeError where the dimensions are not described */
  export default function JSONstat(answer: unknown): Dataset;
}
