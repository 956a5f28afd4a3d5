import type { consoleTexts as chinese } from '../zh-CN/consoleTexts';

/** What the commands that people start by hand say on the console. */
export const consoleTexts = {
  'start.portWrong': 'PORT must be a whole number from 0 to 65535: {port}',
  'start.building': 'Building the workbench…',
  'start.built': 'Built in {seconds} s. Open in a browser: {address}/?lang=en-US',
  'start.portTaken': 'Port {port} is taken; choose another, for example PORT={other} npm start',
  'start.stop': 'Ctrl+C stops it.',
  'excel.needed': 'This needs Excel on Windows or macOS; without Excel, use npm start.',
  'excel.stop': 'Ctrl+C stops it; then npm run excel:stop has Excel forget it.',
} as const satisfies Readonly<Record<keyof typeof chinese, string>>;
