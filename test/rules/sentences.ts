import ts from 'typescript';
import { filesBelow, parse } from './tree.ts';

/** Literals of code between what is put into them: `“${a}” is spelt as “${b}”` has three. */
export interface Literal {
  readonly text: string;
  readonly place: string;
}

/** Whose words are no sentences for anybody: words to look for, names of queries, what can't happen. */
const NOT_TOLD = /^(?:wordsOf|tableOf|query|split|RegExp|Set|Map|WeakMap|Error|RangeError|Unwritten)$/u;

/** Errors that only an operator meets. */
const OF_OPERATORS = /^(?:HomeHeld|NewerSchema|HalfRestored|NoRoom|AmbiguousName)Error$/u;

/** An error that whoever asks may meet, or the making of one; see server/errors.ts. */
const ERROR = /^(?:[A-Z]\w+Error|super)$/u;

/** All literals of the files below the paths; with `within` "errors" those alone that errors are made of. */
export function literalsIn(paths: readonly string[], within: 'all' | 'errors', except: RegExp): Literal[] {
  const files = paths.flatMap((path) => (path.endsWith('.ts') ? [path] : filesBelow(path, /\.ts$/u)));
  return files
    .filter((file) => !except.test(file))
    .flatMap((file) => [...literalsOf(parse(file), within === 'all')].map((text) => ({ text, place: file })));
}

function* literalsOf(node: ts.Node, isTold: boolean): Generator<string> {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
  const name = nameOf(node);
  if (NOT_TOLD.test(name) || OF_OPERATORS.test(name)) return;
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'description') return;
  if (isTold && isText(node)) yield node.text;
  const told = isTold || (ERROR.test(name) && !ts.isClassDeclaration(node));
  for (const child of childrenOf(node)) yield* literalsOf(child, told);
}

/** What is called or made there, or the class that is declared. */
function nameOf(node: ts.Node): string {
  if (ts.isClassDeclaration(node)) return node.name?.text ?? '';
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return '';
  const { expression } = node;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText();
}

function isText(node: ts.Node): node is ts.LiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}
