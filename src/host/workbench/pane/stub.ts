import { check } from '../../../app/check';
import { compute } from '../../../app/compute';
import { generate, planGenerate } from '../../../app/generate';
import { importDefinitions } from '../../../app/importDefinitions';
import type { UseCase } from '../../../app/useCase';
import { languageFor } from '../../../strings/texts';
import { excelWorkbook } from '../../../workbook/excel/excelWorkbook';

async function run(): Promise<void> {
  await Office.onReady();
  const useCase: UseCase = { workbook: excelWorkbook, language: languageFor(Office.context.displayLanguage) };
  const actions: Readonly<Record<string, () => Promise<unknown>>> = {
    loadDefinitions: async () => {
      const bytes = await (await fetch('/assets/indicators-2020.txt')).arrayBuffer();
      await importDefinitions(useCase, { bytes: new Uint8Array(bytes), fileName: 'indicators-2020.txt' });
    },
    generateUnitSheets: async () => {
      await generate(useCase, await planGenerate(useCase));
    },
    checkScores: () => check(useCase),
    computeTotals: () => compute(useCase),
  };
  for (const [name, action] of Object.entries(actions)) {
    const button = document.createElement('button');
    button.textContent = name;
    button.onclick = () => void time(name, action);
    document.body.append(button);
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void time(name, action).finally(() => {
        event.completed();
      });
    });
  }
}

async function time(name: string, action: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const line = document.createElement('p');
  document.body.append(line);
  await action().catch((error: unknown) => (line.textContent = String(error)));
  line.textContent += `${name}: ${Math.round(performance.now() - start)} ms`;
}

void run();
