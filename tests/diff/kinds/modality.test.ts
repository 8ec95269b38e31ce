import { describe, expect, it } from 'vitest';
import { ask } from './ask';

describe('modality', () => {
  it.each([
    ['en', 'The plant will close.', 'The plant may close.'],
    ['en', 'The man killed a dog.', 'The man allegedly killed a dog.'],
    ['de', 'Der Täter floh.', 'Der mutmaßliche Täter floh.'],
  ])('is found (%s: %s)', (language, earlier, later) => {
    expect(ask(earlier, later, { language }).kinds).toEqual(['modality']);
  });
});
