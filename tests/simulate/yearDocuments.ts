import {
  documentOf,
  dumpOf,
  type CategoryModel,
  type CountyModel,
  type IndicatorModel,
  type NegativeModel,
  type TypeModel,
  type UnitModel,
} from '../support/countyDocument';
import type { Dice } from './dice';

/** Makes the documents of a small county, from year to year: no two things in them ever have one name. */
export class YearDocuments {
  readonly #dice: Dice;
  #named = 0;
  #county: CountyModel;

  constructor(dice: Dice) {
    this.#dice = dice;
    const suffixes = dice.shuffled(SUFFIXES).slice(0, 1 + dice.below(2));
    this.#county = {
      county: dice.one(['清河县', '云岭县', '松桃自治县']),
      year: 2019 + dice.below(8),
      forCounty: dice.happens(20) ? this.#categories() : [],
      listed: dice.happens(20) ? this.#several(2, 2, () => `县${this.#word()}局`) : [],
      types: suffixes.map(([name, suffix]) => this.#type(name, suffix)),
      negative: this.#several(1, 2, () => this.#negative()),
    };
  }

  get year(): number {
    return this.#county.year;
  }

  /** The document as it stands now, as a text file. */
  bytes(): Uint8Array {
    return new TextEncoder().encode(dumpOf(documentOf(this.#county)));
  }

  /** A few things go, come, move, and get other names and caps. */
  change(): void {
    const { types, negative } = this.#county;
    this.#county = {
      ...this.#county,
      types: this.#dice.shuffled(types).map((type) => this.#changedType(type)),
      negative: this.#changed(
        negative,
        (item) => item,
        () => this.#negative(),
      ),
    };
  }

  nextYear(): void {
    this.#county = { ...this.#county, year: this.#county.year + 1 };
    this.change();
  }

  #changedType(type: TypeModel): TypeModel {
    const suffix = SUFFIXES.find(([name]) => name === type.name)?.[1] ?? '';
    const changedUnit = (unit: UnitModel): UnitModel => ({
      name: unit.name,
      categories: unit.categories.map(({ name, indicators }) => ({
        name,
        indicators:
          name === null
            ? indicators
            : this.#changed(
                indicators,
                (each) => this.#otherCap(each),
                () => this.#indicator(),
              ),
      })),
    });
    return {
      ...type,
      common: this.#changed(
        type.common,
        (each) => this.#otherCap(each),
        () => this.#indicator(),
      ),
      groups: type.groups.map(({ name, units }) => ({
        name,
        units: this.#changed(units, changedUnit, () => this.#unit(suffix)),
      })),
    };
  }

  /** One is left out or added, the order changes, now and then. At least one stays of what there was. */
  #changed<Item>(list: readonly Item[], change: (item: Item) => Item, make: () => Item): readonly Item[] {
    const dice = this.#dice;
    const ordered = dice.happens(30) ? dice.shuffled(list) : list;
    const left = ordered.length > 1 && dice.happens(25) ? ordered.slice(1) : ordered;
    const added = dice.happens(25) ? [make(), ...left] : left;
    return added.map((item) => (dice.happens(60) ? change(item) : item));
  }

  #otherCap(indicator: IndicatorModel): IndicatorModel {
    return { ...indicator, tenths: 10 + this.#dice.below(200) };
  }

  #type(name: string, suffix: string): TypeModel {
    const units = (group: string | null, count: number) => ({
      name: group,
      units: this.#several(1, count, () => this.#unit(suffix)),
    });
    return {
      name,
      style: this.#dice.one(['inName', 'inColumn']),
      common: this.#several(this.#dice.below(2), 2, () => this.#indicator()),
      groups: this.#dice.happens(70)
        ? [units(null, 2)]
        : [units('（一）综合部门', 1), units('（二）经济部门', 2)],
    };
  }

  #unit(suffix: string): UnitModel {
    return { name: this.#word() + suffix, categories: this.#categories() };
  }

  #categories(): readonly CategoryModel[] {
    return this.#several(1, 2, () =>
      this.#dice.happens(75)
        ? {
            name: this.#word(),
            indicators: this.#several(1, this.#dice.one([1, 1, 2]), () => this.#indicator()),
          }
        : { name: null, indicators: [this.#indicator()] },
    );
  }

  #indicator(): IndicatorModel {
    const name = this.#word();
    return { name: `${name}工作`, target: `完成${name}任务。`, tenths: 10 + this.#dice.below(200) };
  }

  #negative(): NegativeModel {
    const tenths = this.#dice.happens(60) ? 1 + this.#dice.below(30) : null;
    const text =
      tenths === null ? `受到省上${this.#word()}的扣1.5分，被市上通报的扣1分` : `发生${this.#word()}的`;
    return { category: this.#word(), text, responsible: `县${this.#word()}局`, tenths };
  }

  #several<Item>(least: number, most: number, make: () => Item): readonly Item[] {
    return Array.from({ length: least + this.#dice.below(most - least + 1) }, make);
  }

  /** Two signs that no other word has. */
  #word(): string {
    const at = this.#named;
    this.#named += 1;
    const sign = (index: number): string => SIGNS.charAt(index % SIGNS.length);
    return sign(Math.floor(at / SIGNS.length)) + sign(at * 7 + 3);
  }
}

const SIGNS = '梁柳河湖松柏桥坪沟岭湾泉峰岩坡塘桂梅兰竹荷菊榆槐杏桃';

const SUFFIXES = [
  ['乡镇（街道）', '镇'],
  ['县直机关', '局'],
  ['国有企业', '公司'],
  ['县属学校', '学校'],
] as const;
