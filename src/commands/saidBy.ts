import { isNode, nameOf, nodeList, nodesIn, type Node } from "./swcNode.ts";

/** Methods that pass on the text they are called on. */
const passingOn = new Set(["concat", "join", "replaceAll", "replace", "trim"]);

/** The literals that an expression's value is made of; what it only compares with or looks up by is no part of it. */
export function saidBy(expression: unknown): readonly Node[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case "StringLiteral":
    case "TemplateElement":
      return [expression];
    case "TemplateLiteral":
      return [
        ...nodeList(expression["quasis"]),
        ...nodeList(expression["expressions"]),
      ].flatMap(saidBy);
    case "ConditionalExpression":
      return [expression["consequent"], expression["alternate"]].flatMap(
        saidBy,
      );
    case "BinaryExpression":
      return saidByBinary(expression);
    case "ArrayExpression":
      return nodeList(expression["elements"]).flatMap(saidBy);
    case "CallExpression":
      return saidByCall(expression);
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return saidByFunction(expression["body"]);
    default:
      // A wrapper: {…}, (…), … as T, … satisfies T, …!, a?.b
      return [expression["expression"], expression["base"]].flatMap(saidBy);
  }
}

/** Of a && b only b is shown; what is compared is not shown at all. */
function saidByBinary(expression: Node): readonly Node[] {
  const { left, right } = expression;
  switch (expression["operator"]) {
    case "&&":
      return saidBy(right);
    case "+":
    case "??":
    case "||":
      return [left, right].flatMap(saidBy);
    default:
      return [];
  }
}

/** What it is called on, where that is passed on, and what functions it is given return: names.map(() => "…"). */
function saidByCall({ callee, arguments: given }: Node): readonly Node[] {
  const functions = nodeList(given).filter(({ type }) =>
    /Function/u.test(type),
  );
  const isPassedOn =
    isNode(callee) &&
    callee.type === "MemberExpression" &&
    passingOn.has(nameOf(callee["property"]));
  return [...(isPassedOn ? [callee["object"]] : []), ...functions].flatMap(
    saidBy,
  );
}

function saidByFunction(body: unknown): readonly Node[] {
  if (!isNode(body) || !("stmts" in body)) return saidBy(body);
  return nodesIn(body)
    .filter(({ type }) => type === "ReturnStatement")
    .flatMap((statement) => saidBy(statement["argument"]));
}
