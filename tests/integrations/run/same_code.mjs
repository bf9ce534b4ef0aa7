// SPDX-License-Identifier: GPL-3.0-or-later
// same_code.mjs TYPESCRIPT JAVASCRIPT: says which texts that a person reads are in only one of them.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

function texts(file) {
  const found = new Set();
  const walk = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      found.add(node.text);
    } else if (ts.isNumericLiteral(node) || ts.isRegularExpressionLiteral(node)) {
      found.add(node.text);
    }
    if (!ts.isTypeNode(node)) {
      ts.forEachChild(node, walk);
    }
  };
  walk(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true));
  return found;
}

const [first, second] = process.argv.slice(2).map(texts);
const differing = [...[...first].filter((text) => !second.has(text)), ...[...second].filter((text) => !first.has(text))];
for (const text of differing) {
  console.error(`only in one of them: ${text}`);
}
process.exitCode = differing.length > 0 ? 1 : 0;
