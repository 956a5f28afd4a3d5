'use strict';
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const standardLicence = require('./standardLicence.cjs');

const ROOT = path.join(__dirname, '..');
const FILE = 'NOTICES.txt';
const IN_PACKAGE = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Packages whose published file holds others. */
const HELD = { '@microsoft/office-js-helpers': ['lodash-es', 'rxjs'] };

/**
 * Writes `NOTICES.txt`: the licence of each package of which the build hands out anything, as the package has it.
 * Fails the build where a package says no licence.
 */
class NoticesPlugin {
  /** @param {readonly string[]} copied names of packages whose files are copied, not built */
  constructor(copied = []) {
    this.copied = copied;
  }

  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('NoticesPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'NoticesPlugin', stage }, () => {
        try {
          const text = notices([...foldersOf(compilation), ...this.copied.map(folderOf)]);
          compilation.emitAsset(FILE, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(`${FILE}: ${error.message}`));
        }
      });
    });
  }
}

/** Folders of the packages that the compiled modules are of. */
function foldersOf(compilation) {
  return [...compilation.modules]
    .flatMap((module) => [...(module.modules ?? [module])])
    .map((module) => IN_PACKAGE.exec((module.nameForCondition?.() ?? '').replaceAll('\\', '/'))?.[1])
    .filter((folder) => folder !== undefined);
}

function folderOf(name) {
  return path.join(ROOT, 'node_modules', name).replaceAll('\\', '/');
}

/** @param {readonly string[]} folders of packages, in any order and as often as they come */
function notices(folders) {
  const own = readFileSync(path.join(ROOT, 'LICENSE'), 'utf8').trim();
  const shipped = new Map();
  const add = (folder) => {
    const facts = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    shipped.set(`${facts.name} ${facts.version}`, licenceOf(folder, facts));
    for (const held of HELD[facts.name] ?? []) add(folderOf(held));
  };
  new Set(folders).forEach(add);
  const parts = [...shipped].sort(([one], [other]) => (one < other ? -1 : 1));
  return [['Scorebook', own], ...parts]
    .map(([title, text]) => `${title}\n${'-'.repeat(title.length)}\n\n${text}\n`)
    .join('\n\n');
}

function licenceOf(folder, { name, license, author, contributors }) {
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^(?:licen[cs]e|copying)\b/i.test(entry));
  if (file !== undefined)
    return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const people = [author, ...(contributors ?? [])].map((one) => (typeof one === 'string' ? one : one?.name));
  return standardLicence(
    name,
    license,
    people.find((person) => person !== undefined) ?? `the authors of ${name}`,
  );
}

module.exports = NoticesPlugin;
