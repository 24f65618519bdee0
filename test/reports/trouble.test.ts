import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/errors.ts';
import { troubleMarkdown, troubleOf } from '../../src/reports/trouble.ts';
import { hostile } from './hostile-text.ts';
import { githubMeanings, linkableText, parsed, skeleton } from './rendered.ts';
import { harbourLinks } from './sample-report.ts';

function trouble(value: string) {
  return troubleOf(new UserError(value, value, { file: value, line: 5 }));
}

describe('troubleMarkdown', () => {
  it('says what is wrong, where, and how to mend it', () => {
    const error = new UserError('The key gaits is not known.', 'Did you mean gates?', {
      file: 'rules.yml',
      line: 5,
    });
    const written = troubleMarkdown(troubleOf(error), harbourLinks, 'berths');
    expect(written).toMatch(/^<!-- specgate:checkpoint key=berths -->\n## 🛑 /);
    expect(written).toContain('**Problem:** The key gaits is not known.');
    expect(written).toContain('[`rules.yml:5`](https://github.example.org/tidewater/harbour/blob/4be1f0c');
    expect(written).toContain('*Mend:* Did you mean gates?');
  });

  it('calls a bug a bug', () => {
    expect(troubleOf(new TypeError('x is not a function')).message).toBe(
      'Specgate has a bug: x is not a function',
    );
  });

  const long = (value: string) => value.length > 1000 || value.trim() === '';
  const texts = Object.entries(hostile).filter(([, value]) => !long(value));

  it.each(texts)('lets nothing through: %s', (_name, value) => {
    const shape = skeleton(parsed(troubleMarkdown(trouble('harmless'), harbourLinks, 'x')));
    const written = troubleMarkdown(trouble(value), harbourLinks, 'x');
    expect(skeleton(parsed(written))).toEqual(shape);
    for (const bare of linkableText(written)) {
      for (const meaning of githubMeanings) expect(bare).not.toMatch(meaning);
    }
  });
});
