import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(path.resolve(import.meta.dirname, '../../lib/ui/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Every pair of text and ground that the style sheets put together. */
const PAIRS: readonly (readonly [text: string, ground: string])[] = [
  ['ink', 'paper'],
  ['ink', 'paper-2'],
  ['ink', 'line'],
  ['ink-2', 'paper'],
  ['ink-2', 'paper-2'],
  ['ink-2', 'line'],
  ['paper', 'ink'],
  ['accent', 'paper'],
  ['accent', 'paper-2'],
  ['accent', 'accent-ground'],
  ['added', 'paper'],
  ['added', 'added-ground'],
  ['edited', 'edited-ground'],
  ['removed', 'paper'],
  ['removed', 'paper-2'],
  ['removed', 'removed-ground'],
  ['moved', 'moved-ground'],
  ['ink', 'edited-ground'],
  ['ink', 'edited-word'],
  ['ink', 'added-ground'],
];

/** Lines that tell something (borders of controls, signs, the focus) need 3:1 only; WCAG 2.2, 1.4.11. */
const LINES: readonly (readonly [line: string, ground: string])[] = [
  ['line-strong', 'paper'],
  ['line-strong', 'paper-2'],
  ['focus', 'paper'],
  ['focus', 'paper-2'],
  ['edited', 'paper'],
  ['moved', 'paper'],
];

function token(block: string, name: string): string {
  const [, value = ''] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block) ?? [];
  return value;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, block) => {
  it.each(PAIRS)('set %s on %s with a contrast of at least 4.5', (text, ground) => {
    expect(contrast(token(block, text), token(block, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('draw %s on %s with a contrast of at least 3', (line, ground) => {
    expect(contrast(token(block, line), token(block, ground))).toBeGreaterThanOrEqual(3);
  });
});
