/** A colour in sRGB: red, green, blue and alpha, each 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * A colour as browsers write computed values: rgb(), color() with an RGB space, and the Lab forms, of which only the
 * lightness is kept, which is what contrast asks for. Null for anything else.
 */
export function parseColour(css: string): Colour | null {
  const found = /^([a-z]+)\(([^)]*)\)$/.exec(css.trim());
  if (!found) return null;
  const [, form = '', inside = ''] = found;
  const words = inside.split(/[\s,/]+/).filter((word) => word !== '');
  const space = form === 'color' ? (words.shift() ?? '') : form.replace(/a$/, '');
  const values = words.map(Number.parseFloat).map((value) => (Number.isNaN(value) ? 0 : value));
  const [first = 0, second = 0, third = 0, alpha = 1] = values;
  const toSrgb = SPACES[space];
  return toSrgb ? [...toSrgb(first, second, third), alpha] : null;
}

/** #rrggbb; for our own palette. */
export function hexColour(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5), 1];
}

/** Contrast of a text on an opaque ground, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(text: Colour, ground: Colour): number {
  const [lighter, darker] = [luminance(over(text, ground)), luminance(ground)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

type Triple = readonly [number, number, number];

const SPACES: { readonly [space: string]: (a: number, b: number, c: number) => Triple } = {
  rgb: (r, g, b) => [r / 255, g / 255, b / 255],
  srgb: (r, g, b) => [r, g, b],
  // Wider than sRGB by a little; near enough for a contrast.
  'display-p3': (r, g, b) => [r, g, b],
  'srgb-linear': (r, g, b) => [toGamma(r), toGamma(g), toGamma(b)],
  lab: (lightness) => grey(labToLinear(lightness)),
  lch: (lightness) => grey(labToLinear(lightness)),
  oklab: (lightness) => grey(lightness ** 3),
  oklch: (lightness) => grey(lightness ** 3),
};

/** CIE 15: a line below lightness 8, a cube above it. */
function labToLinear(lightness: number): number {
  return lightness <= 8 ? lightness / 903.3 : ((lightness + 16) / 116) ** 3;
}

function grey(linear: number): Triple {
  const value = toGamma(linear);
  return [value, value, value];
}

function over([red, green, blue, alpha]: Colour, ground: Colour): Colour {
  const mix = (value: number, below: number) => value * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
