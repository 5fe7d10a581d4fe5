import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { makeCard } from '../../src/card/card.ts';
import { pageAsHtml } from '../../src/card/html.ts';
import { factsFor } from '../card/facts.ts';

const BROWSERS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];
const BROWSER = BROWSERS.find((path) => existsSync(path));

// CI installs one; elsewhere it is a thing of the machine.
describe.runIf(BROWSER !== undefined || process.env.CI === 'true')('a real browser', () => {
  function open(html: string, ...options: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    try {
      const file = join(folder, 'card.html');
      writeFileSync(file, html);
      const common = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${join(folder, 'profile')}`,
      ];
      return execFileSync(
        BROWSER ?? 'a browser is missing',
        [...common, ...options, '--dump-dom', `file://${file}`],
        {
          encoding: 'utf8',
          stdio: ['ignore', 'pipe', 'ignore'],
          timeout: 60_000,
        },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it('shows the card, and runs no script that gets into it', () => {
    const html = pageAsHtml(makeCard(factsFor()).page);
    expect(open(html)).toContain('READY FOR REVIEW: demo 1.1, tag v1.1</h1>');
    // Were markup to get through all the same, the policy of the page stops it; without the policy it runs.
    const attack =
      '<script>document.title = "owned"</script><img src="x" onerror="document.title = \'owned\'"><p id="by-style">x</p>';
    const attacked = html.replace('<main>', `<main>${attack}`);
    expect(open(attacked)).not.toContain('<title>owned</title>');
    const unguarded = attacked.replace(/<meta http-equiv[^>]*>/u, '');
    expect(open(unguarded)).toContain('<title>owned</title>');
  });
});
