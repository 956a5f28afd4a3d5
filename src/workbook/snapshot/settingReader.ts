import type { CellPlace, Finding } from '../../domain/findings/finding';
import type { SettingFallback } from '../../domain/findings/findingParams';
import { makeFinding } from '../../domain/findings/makeFinding';
import { faultOfBands, readGradeBand } from '../../domain/grading/gradeBand';
import type { RegisterLimits } from '../../domain/definitions/definitions';
import { pointsFromNumber, type Points } from '../../domain/points/points';
import { readTieOrder } from '../../domain/ranking/readTieOrder';
import { foreignFormat, shownAs } from '../../domain/scoring/numberFormat';
import { readNumberCell, type NumberReading } from '../../domain/scoring/readNumberCell';
import {
  weightFromFraction,
  WHOLE,
  type BasisPoints,
  type PartWeights,
} from '../../domain/settings/basisPoints';
import type { Settings } from '../../domain/settings/settings';
import { keyOfSheetText } from '../../strings/texts';
import type { SettingColumn } from '../layout/columns';
import { GRADE_CODES, readPartsCode, readWeightCode, type SettingCode } from '../layout/settingCodes';
import { tieWords } from '../layout/tieWords';
import { convertedNumber } from './convertedNumber';
import { readParts } from './readParts';
import type { TableRecord } from './records';
import { NOT_ASSESSED, type SettingWord } from './settingWords';
import type { Value } from './snapshot';

function settingKey<Word extends SettingWord>(word: Word): `setting.${Word}` {
  return `setting.${word}`;
}

/** Reads the rows of the settings table one by one; what cannot be used is kept with a finding. */
export class SettingReader {
  readonly refused = new Map<string, Finding>();
  readonly unusable = new Map<string, Value>();
  readonly #rows: ReadonlyMap<string, TableRecord<SettingColumn>>;

  constructor(records: readonly TableRecord<SettingColumn>[]) {
    this.#rows = new Map(records.map((record) => [record.text('code'), record]));
  }

  value(code: string): Value {
    return this.#rows.get(code)?.value('value') ?? '';
  }

  text(code: string): string {
    return String(this.value(code)).trim();
  }

  /** A number that `isGood` accepts; the default for an empty cell and, with a finding, for anything else. */
  number<Default extends number | null>(
    code: string,
    isGood: (value: number) => boolean,
    otherwise: Default,
  ): number | Default {
    const reading = this.#readNumber(code, isGood);
    if (reading.state === 'blank') return otherwise;
    if (reading.state === 'number') return reading.number;
    this.#refuseNumber(code, { value: String(otherwise ?? '') }, reading);
    return otherwise;
  }

  /** One of `words`, in any language; `otherwise` for an empty cell. */
  choice<Word extends SettingWord>(
    code: string,
    words: readonly Word[],
    otherwise: Word & SettingFallback,
  ): Word {
    const text = this.text(code);
    if (text === '') return otherwise;
    const keys = words.map((word) => settingKey(word));
    const key = keyOfSheetText(text, keys);
    const chosen = words[key === null ? -1 : keys.indexOf(key)];
    if (chosen !== undefined) return chosen;
    this.#refuse(code, otherwise);
    return otherwise;
  }

  limits(): RegisterLimits {
    const [bonus, deduction] = [this.#limit('limits.bonus'), this.#limit('limits.deduction')];
    return { ...(bonus === null ? {} : { bonus }), ...(deduction === null ? {} : { deduction }) };
  }

  /** A number of points that is not negative; null, with a finding where anything stands, for none. */
  #limit(code: SettingCode): Points | null {
    const reading = this.#readNumber(code, (value) => value >= 0 && pointsFromNumber(value) !== null);
    if (reading.state === 'refused') this.#refuseNumber(code, 'noLimit', reading);
    return reading.state === 'number' ? pointsFromNumber(reading.number) : null;
  }

  notAssessed(): Settings['notAssessed'] {
    switch (this.choice('notAssessed', NOT_ASSESSED, 'notAssessed.fold')) {
      case 'notAssessed.fold':
        return 'fold';
      case 'notAssessed.average':
        return 'average';
      case 'notAssessed.full':
        return 'full';
    }
  }

  /** An order with a fault is no order: units would be parted otherwise than the county decided. */
  tieOrder(categories: () => readonly string[]): Settings['tieOrder'] {
    const text = this.text('tieOrder');
    if (text === '') return [];
    const order = readTieOrder(text, tieWords(), categories());
    if (order === null) this.#refuse('tieOrder', 'noTieOrder');
    return order ?? [];
  }

  /** A list with a fault is no list: units would get other grades than the county decided. Every row stays as entered. */
  grades(): Pick<Settings, 'grades' | 'vetoGrade'> {
    const rows = GRADE_CODES.flatMap((code) => {
      const text = this.text(code);
      return text === '' ? [] : [{ code, band: readGradeBand(text) }];
    });
    const bands = rows.flatMap(({ band }) => band ?? []);
    const fault = bands.length === rows.length ? faultOfBands(bands) : null;
    const bad = rows.filter(({ band }, index) => band === null || index === fault?.index);
    for (const { code } of bad) this.#refuse(code, 'noGrades');
    if (bad.length > 0) {
      for (const code of [...GRADE_CODES, 'vetoGrade']) this.unusable.set(code, this.value(code));
      return { grades: [], vetoGrade: null };
    }
    const vetoGrade = this.text('vetoGrade').normalize('NFKC');
    const isUnknown = bands.length > 0 && !bands.some(({ name }) => name === vetoGrade);
    if (vetoGrade !== '' && isUnknown) this.#refuse('vetoGrade', 'lastGrade');
    return { grades: bands, vetoGrade: vetoGrade === '' || isUnknown ? null : vetoGrade };
  }

  weights(): Readonly<Record<string, PartWeights>> {
    const weights: Record<string, { common: BasisPoints; own: BasisPoints }> = {};
    for (const code of this.#rows.keys()) {
      const whose = readWeightCode(code);
      if (whose === null) continue;
      const reading = this.#readNumber(code, (value) => weightFromFraction(value) !== null, true);
      const weight = reading.state === 'number' ? weightFromFraction(reading.number) : null;
      if (reading.state === 'refused') this.#refuseNumber(code, { value: '100%' }, reading);
      const pair = (weights[whose.unitType] ??= { common: WHOLE, own: WHOLE });
      pair[whose.part] = weight ?? WHOLE;
    }
    return weights;
  }

  parts(): Settings['parts'] {
    const types = [...this.#rows.keys()].flatMap((code) => readPartsCode(code)?.unitType ?? []);
    return Object.fromEntries(
      [...new Set(types)].flatMap((type) => {
        const said = readParts(type, {
          text: (code) => this.text(code),
          refuse: (code, used) => {
            this.#refuse(code, used);
          },
        });
        return said === null ? [] : [[type, said]];
      }),
    );
  }

  #readNumber(code: string, isGood: (value: number) => boolean, mayBePercent = false): NumberReading {
    const numberFormat = this.#rows.get(code)?.format('value') ?? '';
    return readNumberCell({ value: this.value(code), numberFormat }, isGood, mayBePercent);
  }

  #refuseNumber(
    code: string,
    used: SettingFallback,
    reading: Extract<NumberReading, { readonly state: 'refused' }>,
  ): void {
    const row = this.#rows.get(code);
    if (row === undefined || reading.kind === 'unusable') {
      this.#refuse(code, used);
      return;
    }
    this.unusable.set(code, this.value(code));
    const place = { column: 'value', name: row.text('setting') } as const;
    this.refused.set(code, convertedNumber(row, 'value', place, reading));
  }

  /** What the cell of a setting looks like: a date in a cell for a share is one of very many percent. */
  #shown(code: string): string {
    const value = this.value(code);
    const format = foreignFormat(this.#rows.get(code)?.format('value') ?? '');
    return typeof value === 'number' && format !== null ? shownAs(value, format) : this.text(code);
  }

  #refuse(code: string, used: SettingFallback): void {
    this.unusable.set(code, this.value(code));
    const row = this.#rows.get(code);
    const cell: CellPlace | undefined = row?.place('value');
    this.refused.set(
      code,
      makeFinding('settingInvalid', {
        ...(cell === undefined ? {} : { cell }),
        params: { setting: row?.text('setting') ?? code, entered: this.#shown(code), used },
      }),
    );
  }
}
