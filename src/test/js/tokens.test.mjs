import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync(new URL('../../main/webapp/static/css/tokens.css', import.meta.url), 'utf8');
const blocks = [...css.matchAll(/:root(?:[^{]*)\{([^}]*)\}/g)].map(([, body]) => Object.fromEntries(
  [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
));
const [light, preferred, chosen] = blocks;

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) => [1, 3, 5].reduce((sum, at, i) => sum + [0.2126, 0.7152, 0.0722][i] * channel(parseInt(hex.slice(at, at + 2), 16) / 255), 0);
const contrast = (a, b) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

test('dark is the same whether the device prefers it or a person chose it', () => {
  assert.deepEqual(preferred, chosen);
});

test('text is legible on every ground, in light and in dark', () => {
  for (const [name, theme] of Object.entries({ light, dark: chosen })) {
    for (const ground of ['paper', 'surface', 'sunken']) {
      assert.ok(contrast(theme.ink, theme[ground]) >= 7, `ink on ${ground}, ${name}`);
      for (const text of ['soft', 'accent', 'good', 'warn', 'bad']) {
        assert.ok(contrast(theme[text], theme[ground]) >= 4.5, `${text} on ${ground}, ${name}`);
      }
    }
    assert.ok(contrast(theme['on-accent'], theme.accent) >= 4.5, `the primary button, ${name}`);
    assert.ok(contrast(theme.accent, theme['accent-wash']) >= 4.5, `the wash, ${name}`);
    assert.ok(contrast(theme.edge, theme.surface) >= 3, `the border of a field, ${name}`);
  }
});
