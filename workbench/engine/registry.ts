/** One of the spreadsheet's lists of what can be replaced, by name. */
export interface Registry<T> {
  readonly content: Record<string, T>;
  replace(key: string, item: T): unknown;
  contains(key: string): boolean;
  get(key: string): T;
}
