import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

/**
 * What automated rules find wrong in a frame, seriously at least. Where the system forces its colours the
 * contrast of text is the system's affair, and the rules would judge the colours that were asked for.
 */
export async function violations(frame: Frame): Promise<readonly string[]> {
  const source = await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
  // Evaluated rather than added as a script: the pane's policy allows its own files alone.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    // Colours on their way from one to another are nobody's fault.
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    const { axe: checker } = window as unknown as { axe: typeof axe };
    // Univer draws its grid on a canvas of its own; the workbench's field beside it is what is read out. Fluent's traps
    // for the keyboard hand it on as soon as they have it.
    const isForced = matchMedia('(forced-colors: active)').matches;
    const results = await checker.run(
      { exclude: [['.grid-canvas'], ['[data-tabster-dummy]']] },
      { iframes: false, rules: { 'color-contrast': { enabled: !isForced } } },
    );
    return results.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}

/** Pixels by which a page is wider than its window. */
export function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Drawings that cannot be told from what is behind them: below 3 : 1, WCAG 2.1, 1.4.11. Rules for text
 * know nothing of these: glyphs, by the colour of their lines, and filled bars, by that of their
 * background or, where that is the page's own, of their edge.
 *
 * @param bars selects the bars
 */
export function faintDrawings(frame: Frame, bars: string): Promise<readonly string[]> {
  return frame.evaluate((selector) => {
    const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const isClear = (color: string): boolean => channels(color)[3] === 0;
    const luminance = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
      return (high + 0.05) / (low + 0.05);
    };
    const behind = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? behind(element.parentElement) : backgroundColor;
    };
    const seen = (element: Element): boolean => element.checkVisibility() && element.clientWidth > 1;
    const glyphs = [...document.querySelectorAll('svg')]
      .filter(seen)
      .filter((glyph) => contrast(getComputedStyle(glyph).color, behind(glyph.parentElement)) < 3)
      .map((glyph) => `glyph in ${glyph.parentElement?.textContent ?? ''}`);
    const filled = [...document.querySelectorAll(selector)].filter(seen).filter((bar) => {
      const { backgroundColor, borderTopColor } = getComputedStyle(bar);
      return [backgroundColor, borderTopColor].every(
        (color) => isClear(color) || contrast(color, behind(bar.parentElement)) < 3,
      );
    });
    return [
      ...glyphs,
      ...filled.map((bar) => `bar in ${bar.parentElement?.parentElement?.textContent ?? ''}`),
    ];
  }, bars);
}
