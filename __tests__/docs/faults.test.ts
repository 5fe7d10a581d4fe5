import { describe, expect, it } from 'vitest';
import { FAULT_GROUPS } from '../../scripts/documents.ts';
import { faultPage } from '../../scripts/fault-table.ts';
import { ACTIONS } from '../../scripts/actions.ts';

const page = faultPage(FAULT_GROUPS);
const all = FAULT_GROUPS.flatMap(({ faults }) => faults);

describe('docs/faults.md', () => {
  it('has a row for each fault, and counts them', () => {
    expect(page.split('\n').filter((line) => line.startsWith('| `'))).toHaveLength(all.length);
    expect(page).toContain(`each of these ${all.length} things`);
    expect(page).toContain(` ${all.filter(({ ends }) => ends === 'stops').length} stop it`);
  });

  it('names one fault by one name, and steps that there are', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    for (const { stage, ends } of all) if (ends === 'stops') expect(Object.keys(ACTIONS)).toContain(stage);
  });

  it('lets no text of a fault break the table', () => {
    const one = {
      name: 'a',
      what: 'b | c\n# d',
      stage: 'publish-gate',
      ends: 'stops',
      message: 'e | `f`',
    } as const;
    const text = faultPage([{ title: 'T', how: 'H', faults: [one] }]);
    expect(text.split('\n').filter((line) => line.startsWith('| `a`'))).toHaveLength(1);
    expect(text).not.toMatch(/^# d/mu);
  });
});
