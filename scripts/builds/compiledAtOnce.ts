import { parse, type ArrowFunctionExpression, type Node, type Program } from "acorn";

type Module = ArrowFunctionExpression & { readonly type: "ArrowFunctionExpression" };

function isModule(node: Node | null): node is Module {
  return node?.type === "ArrowFunctionExpression";
}

/** The modules that webpack keeps in a list (or, by their names, in an object) at the top of the script. */
function modulesOf({ body: [script] }: Program): Module[] {
  if (script?.type !== "ExpressionStatement" || script.expression.type !== "CallExpression")
    return [];
  const { callee } = script.expression;
  if (callee.type !== "ArrowFunctionExpression" || callee.body.type !== "BlockStatement") return [];
  return callee.body.body
    .flatMap((statement) =>
      statement.type === "VariableDeclaration" ? statement.declarations : [],
    )
    .flatMap(({ init }): (Node | null)[] => {
      if (init?.type === "ArrayExpression") return init.elements;
      if (init?.type !== "ObjectExpression") return [];
      return init.properties.map((property) =>
        property.type === "Property" ? property.value : null,
      );
    })
    .filter(isModule);
}

/**
 * A minified script whose modules are compiled as the script is read: each as a function in parentheses,
 * which V8 takes for one that is called at once (https://v8.dev/blog/preparser#pife). As arrows in a list they
 * are read through, left, and read again when they run, all of them at the start.
 * @throws {Error} if the script has no modules, as after a change of webpack's
 */
export function compiledAtOnce(script: string): string {
  const modules = modulesOf(parse(script, { ecmaVersion: "latest" }));
  if (modules.length === 0) throw new Error("No modules at the top of the script");
  let done = "";
  let from = 0;
  for (const { start, end, params, body } of modules) {
    const names = params.map((param) => script.slice(param.start, param.end)).join();
    const code = script.slice(body.start, body.end);
    const block = body.type === "BlockStatement" ? code : `{return ${code}}`;
    done += `${script.slice(from, start)}(function(${names})${block})`;
    from = end;
  }
  return done + script.slice(from);
}
