/** A parsed formula. */
export type Ast =
  | { readonly type: "FUNCALL"; readonly value: string; readonly args: readonly Ast[] }
  | {
      readonly type: "BIN_OPERATION";
      readonly value: string;
      readonly left: Ast;
      readonly right: Ast;
    }
  | {
      readonly type: "UNARY_OPERATION";
      readonly value: string;
      readonly operand: Ast;
      readonly postfix?: boolean;
    }
  | { readonly type: "ARRAY"; readonly value: readonly (readonly Ast[])[] }
  | {
      readonly type: "REFERENCE" | "SYMBOL" | "NUMBER" | "STRING" | "BOOLEAN" | "EMPTY";
      readonly value?: unknown;
    };
