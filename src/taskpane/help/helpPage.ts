import '../../strings/bothLanguages';
import { FINDING_SEVERITY } from '../../domain/findings/codes';
import { bookTexts as englishBookTexts } from '../../strings/en-US/bookTexts';
import { findingKinds as englishKinds } from '../../strings/en-US/findingKinds';
import { errorTexts as englishErrors } from '../../strings/en-US/errorTexts';
import { helpTexts as english } from '../../strings/en-US/helpTexts';
import { importTexts as englishImports } from '../../strings/en-US/importTexts';
import { fillIn } from '../../strings/fillIn';
import { paneText } from '../../strings/paneText';
import { LANGUAGES, type Language } from '../../strings/languages';
import { bookTexts as chineseBookTexts } from '../../strings/zh-CN/bookTexts';
import { findingKinds as chineseKinds } from '../../strings/zh-CN/findingKinds';
import { errorTexts as chineseErrors } from '../../strings/zh-CN/errorTexts';
import { helpTexts as chinese } from '../../strings/zh-CN/helpTexts';
import { importTexts as chineseImports } from '../../strings/zh-CN/importTexts';
import { documentOf, escaped, sample, section } from './html';

/** What the build decides about the page. */
export interface HelpParameters {
  readonly language: Language;
  /** Whom to ask in the office, as the administrator wrote it; `''` when the build was not told. */
  readonly contact: string;
  /** Where office.js comes from: an origin, or the version of the copy beside the page. */
  readonly office: string;
}

const TEXTS = {
  'zh-CN': {
    help: chinese,
    errors: chineseErrors,
    findings: chineseBookTexts,
    kinds: chineseKinds,
    imports: chineseImports,
  },
  'en-US': {
    help: english,
    errors: englishErrors,
    findings: englishBookTexts,
    kinds: englishKinds,
    imports: englishImports,
  },
} as const;

const STEPS = ['definitions', 'sheets', 'scores', 'totals'] as const;
/** What staff do besides the four steps. */
const TASKS = ['deductions', 'settings', 'grades', 'printing', 'nextYear'] as const;
const SECTIONS = ['steps', ...TASKS, 'buttons', 'errors', 'documents', 'findings', 'support'] as const;
const COMMANDS = ['load', 'generate', 'check', 'compute', 'open'] as const;

/**
 * The page that the manifest names for support: plain text in one language, with nothing that has
 * to run. What it says of errors is what the pane says, so that the two never differ.
 */
export default function helpPage({ language, contact, office }: HelpParameters): string {
  const { help } = TEXTS[language];
  const other = LANGUAGES.find((candidate) => candidate !== language) ?? language;
  const body = [
    `<h1>${escaped(help.title)}</h1>`,
    `<p><a lang="${other}" hreflang="${other}" href="help.${other}.html">${escaped(help.otherLanguage)}</a></p>`,
    `<p>${escaped(help.intro)}</p>`,
    contents(language),
    section('steps', help.steps, steps(language)),
    ...TASKS.map((task) => section(task, help[task], `<p>${escaped(help[`${task}.text`])}</p>`)),
    section('buttons', help.buttons, buttons(language)),
    section('errors', help.errors, `<p>${escaped(help['errors.hint'])}</p>${errors(language)}`),
    section('documents', help.documents, documents(language)),
    section('findings', help.findings, `<p>${escaped(help['findings.hint'])}</p>${findings(language)}`),
    section('support', help.support, support(language, contact, office)),
  ];
  return documentOf(language, help.title, body.join('\n'));
}

function contents(language: Language): string {
  const { help } = TEXTS[language];
  const items = SECTIONS.map((name) => `<li><a href="#${name}">${escaped(help[name])}</a></li>`);
  return `<nav aria-label="${escaped(help.contents)}"><ul>${items.join('\n')}</ul></nav>`;
}

function steps(language: Language): string {
  const { help } = TEXTS[language];
  const names = {
    bundled: paneText(language, 'definitions.bundled'),
    pick: paneText(language, 'definitions.pick'),
    generate: paneText(language, 'command.generate'),
    confirm: paneText(language, 'plan.confirm'),
    check: paneText(language, 'command.check'),
    compute: paneText(language, 'command.compute'),
  };
  const items = STEPS.map(
    (step) =>
      `<li><strong>${escaped(paneText(language, `step.${step}`))}</strong> ${escaped(fillIn(help[`steps.${step}`], names))}</li>`,
  );
  return `<ol>${items.join('\n')}</ol>`;
}

function buttons(language: Language): string {
  const { help } = TEXTS[language];
  const head = [help.button, help.does, help.changes].map((text) => `<th scope="col">${escaped(text)}</th>`);
  const rows = COMMANDS.map(
    (command) =>
      `<tr><th scope="row">${escaped(paneText(language, `command.${command}`))}</th>` +
      `<td>${escaped(help[`${command}.does`])}</td><td>${escaped(help[`${command}.changes`])}</td></tr>`,
  );
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function errors(language: Language): string {
  const { help, errors: texts } = TEXTS[language];
  const codes = Object.keys(texts) as (keyof typeof texts)[];
  return list(codes.map((code) => [help[`error.${code}`], sample(texts[code])]));
}

function documents(language: Language): string {
  const texts = Object.entries(TEXTS[language].imports).filter(([key]) => key.startsWith('document.'));
  return `<ul>${texts.map(([, text]) => `<li>${escaped(sample(text))}</li>`).join('\n')}</ul>`;
}

/** Errors of scores and of the ledger, which staff correct themselves. */
function findings(language: Language): string {
  const { findings: texts, kinds } = TEXTS[language];
  const codes = (Object.keys(texts) as (keyof typeof texts)[]).filter(isEntryError);
  return list(codes.map((code) => [kinds[code], sample(texts[code])]));
}

type EntryError = Extract<
  keyof typeof chineseBookTexts & keyof typeof FINDING_SEVERITY,
  `score${string}` | `ledger${string}`
>;

function isEntryError(code: keyof typeof chineseBookTexts): code is EntryError {
  const severity = (FINDING_SEVERITY as Readonly<Record<string, string>>)[code];
  return /^(?:score|ledger)/.test(code) && severity === 'error';
}

function support(language: Language, contact: string, office: string): string {
  const { help } = TEXTS[language];
  const who = contact === '' ? help['support.nobody'] : fillIn(help['support.somebody'], { contact });
  const library = office.includes('://')
    ? fillIn(help['support.officeFrom'], { origin: office })
    : fillIn(help['support.officeCopy'], { version: office });
  return [who, help['support.tell'], help['support.safe'], library]
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n');
}

function list(entries: readonly (readonly [string, string])[]): string {
  const items = entries.map(([term, text]) => `<dt>${escaped(term)}</dt><dd>${escaped(text)}</dd>`);
  return `<dl>${items.join('\n')}</dl>`;
}
