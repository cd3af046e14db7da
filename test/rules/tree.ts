import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The files below a folder of the project whose names end so, as paths from its root. */
export function filesBelow(folder: string, ends: RegExp): string[] {
  return readdirSync(join(ROOT, folder))
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      if (statSync(join(ROOT, path)).isDirectory()) return filesBelow(path, ends);
      return ends.test(name) ? [path] : [];
    })
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What a file imports: packages by name, files by their path from the root. */
export function importsOf(path: string): string[] {
  return ts
    .preProcessFile(readText(path))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative(ROOT, join(ROOT, dirname(path), fileName)) : fileName,
    );
}

const parsed = new Map<string, ts.SourceFile>();

/** The syntax tree of a file; parsed once, whoever asks. */
export function parse(path: string): ts.SourceFile {
  const known = parsed.get(path) ?? ts.createSourceFile(path, readText(path), ts.ScriptTarget.Latest, true);
  parsed.set(path, known);
  return known;
}

/** Every node of a tree that `is` accepts, in the order of the text. */
export function nodesOf<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T[] {
  const found: T[] = [];
  const visit = (node: ts.Node) => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
