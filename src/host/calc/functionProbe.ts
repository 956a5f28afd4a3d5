import type { EngineModel } from './engine';

/**
 * Tells whether the engine knows a function, by asking it: an unknown one without arguments is `#NAME?`.
 * IFERROR would hide an unknown function, so it has to be found before anything is calculated.
 */
export function functionProbe(makeModel: EngineModel): (functionName: string) => boolean {
  const answers = new Map<string, boolean>();
  return (functionName) => {
    const name = functionName.toUpperCase();
    const known = answers.get(name);
    if (known !== undefined) return known;
    const model = new makeModel('probe', 'en', 'UTC', 'en');
    model.setUserInput(0, 1, 1, `=${name}()`);
    const answer = model.getFormattedCellValue(0, 1, 1) !== '#NAME?';
    model.free();
    answers.set(name, answer);
    return answer;
  };
}
