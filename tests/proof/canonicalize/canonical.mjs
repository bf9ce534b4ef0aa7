// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one JSON text per line and prints its RFC 8785 form, as the package `canonicalize` makes it.
import { readFileSync } from 'node:fs';
import canonicalize from 'canonicalize';

const lines = readFileSync(0, 'utf8').split('\n');
lines.pop();
process.stdout.write(lines.map((line) => canonicalize(JSON.parse(line)) + '\n').join(''));
