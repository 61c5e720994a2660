import { type HostObject, member } from "./objects";
import {
  type Action,
  HostError,
  notImplemented,
  type Request,
  type Response,
  type Result,
} from "./protocol";

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Values = Record<string, unknown>;

/** Puts one value asked for, "address" or "format/protection/locked", where the library expects it. */
function put(values: Values, object: HostObject, name: string): void {
  const [head = "", ...rest] = name.split("/");
  if (rest.length === 0) {
    values[capitalised(head)] = member(object.read, head, object.type)();
    return;
  }
  const inner = (values[capitalised(head)] ??= {}) as Values;
  put(inner, member(object.properties, head, object.type)(), rest.join("/"));
}

function query(object: HostObject, select: readonly string[]): Values {
  const values: Values = {};
  for (const name of select) put(values, object, name);
  return values;
}

/** Answers one request, action by action; the first that fails ends it, as in Excel. */
export function answer(
  root: HostObject,
  request: Request,
  kept: Map<string, HostObject>,
  refuses: ReadonlyMap<string, string>,
): Response {
  const objects = new Map<number, HostObject>();

  function at(id: number): HostObject {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[id];
    if (path === undefined) throw notImplemented(`object path ${id}`);
    const object = resolve(path);
    objects.set(id, object);
    return object;
  }

  function resolve(path: Request["ObjectPaths"][string]): HostObject {
    if (path.ObjectPathType === 1) return root;
    if (path.ObjectPathType === 6) {
      const reference = kept.get(path.Name);
      if (reference === undefined) throw new HostError("InvalidReference", path.Name);
      return reference;
    }
    const parent = at(path.ParentObjectPathId ?? 0);
    const args = argumentsOf(path);
    if (path.ObjectPathType === 3) {
      return member(parent.methods, path.Name, parent.type)(...args);
    }
    if (path.ObjectPathType === 4) return member(parent.properties, path.Name, parent.type)();
    if (path.ObjectPathType === 5 && parent.item !== undefined) return parent.item(args[0]);
    throw notImplemented(`${parent.type}, path type ${path.ObjectPathType} ${path.Name}`);
  }

  /** Arguments as they are; one that is an object of the workbook comes as the number of its path. */
  function argumentsOf({ ArgumentInfo }: Pick<Action, "ArgumentInfo">): readonly unknown[] {
    const { Arguments = [], ReferencedObjectPathIds = [] } = ArgumentInfo ?? {};
    return Arguments.map((argument, place) => {
      const id = ReferencedObjectPathIds?.[place];
      return id ? at(id) : argument;
    });
  }

  function perform(action: Action): unknown {
    if (action.ActionType === 5) return null;
    const object = at(action.ObjectPathId);
    if (object.isNull === true) return null;
    const asked = `${object.type}.${action.Name}`;
    const refusal = refuses.get(asked);
    if (refusal !== undefined) throw new HostError(refusal, asked);
    const [argument] = action.ArgumentInfo?.Arguments ?? [];
    if (action.ActionType === 1) {
      const reference = object.identity?.["_ReferenceId"];
      if (typeof reference === "string") kept.set(reference, object);
      return object.identity ?? {};
    }
    if (action.ActionType === 2) {
      const select = action.QueryInfo?.Select ?? [];
      const items = object.items?.();
      if (items === undefined) return query(object, select);
      return { _Items: items.map((item) => ({ ...item.identity, ...query(item, select) })) };
    }
    if (action.ActionType === 3) {
      if (action.Name === "_RemoveReference") return kept.delete(String(argument));
      return member(object.call, action.Name, object.type)(...argumentsOf(action));
    }
    if (action.ActionType === 4) {
      member(object.set, action.Name, object.type)(argument);
      return null;
    }
    throw notImplemented(`action type ${action.ActionType} on ${object.type}`);
  }

  const results: Result[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = { Code: error.code, Message: error.message, ActionIndex: index };
      return { Error: failure, Results: results };
    }
  }
  return { Results: results };
}
