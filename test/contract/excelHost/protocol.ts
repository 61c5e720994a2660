/**
 * The part of Microsoft's request protocol that Excel.run speaks with its host: an array of actions
 * on objects that are named by their path from the workbook. It is internal to the library, so it
 * is used in tests only, with the library's version pinned in package.json.
 */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** At the place of an argument that is an object its path's number, else 0. */
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface ObjectPath {
  /** 1 the workbook, 3 a method's result, 4 a property, 5 an item of a collection, 6 a kept reference. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

export interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface Response {
  readonly Results: readonly Result[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
  };
}

/** An error as Excel itself reports it. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** What the host does not know must fail loudly, or the contract would pass on nothing. */
export function notImplemented(path: string): HostError {
  return new HostError("NotImplemented", `The host in the tests does not know ${path}`);
}
