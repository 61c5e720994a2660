import { folderGraph, importGraph, type ImportGraph } from "./importGraph";

/** What is left when all that imports nothing of the rest has been taken away, time and again. */
function circles(graph: ImportGraph): string[] {
  const rest = new Set(graph.keys());
  for (let before = Infinity; rest.size < before;) {
    before = rest.size;
    for (const each of rest) {
      if (![...(graph.get(each) ?? [])].some((other) => rest.has(other))) rest.delete(each);
    }
  }
  // Nor what only imports a circle.
  for (let before = Infinity; rest.size < before;) {
    before = rest.size;
    const imported = new Set([...rest].flatMap((each) => [...(graph.get(each) ?? [])]));
    for (const each of rest) if (!imported.has(each)) rest.delete(each);
  }
  return [...rest];
}

describe("a circle of imports, types too, is found", () => {
  const graph = new Map([
    ["a", new Set(["b"])],
    ["b", new Set(["c", "d"])],
    ["c", new Set(["b"])],
    ["d", new Set<string>()],
  ]);

  test("and not what leads to it or from it", () => {
    expect(circles(graph)).toEqual(["b", "c"]);
  });
});

describe("nothing is read before what it stands on", () => {
  const product = importGraph([
    ...["src", "malmo", "exempelkommun", "functions", "sheets", "taskpane", "workbench", "scripts"],
  ]);

  test("no file imports one that imports it, in however many steps", () => {
    expect(product.size).toBeGreaterThan(1000);
    expect(circles(product)).toEqual([]);
  });

  test("nor does a folder of the model", () => {
    const model = folderGraph(importGraph(["src"]));
    expect(model.size).toBeGreaterThan(20);
    expect(circles(model)).toEqual([]);
  });
});
