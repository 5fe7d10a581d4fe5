import { FILE_FORMATS } from '../../archive/formats.ts';
import { defineRule } from '../define.ts';
import { finding, formatsOf, sha256Of, walk } from '../subjects.ts';

export const nestedArchive = defineRule({
  id: 'nested-archive',
  family: 'contents',
  title: 'An archive hidden behind other contents',
  rationale:
    'Zip files are read from their end, so one can be appended to a picture or a module and still be opened, imported or run from there. To a reviewer the file is a picture. Plain archives of data are opened and only listed; everything in them is checked like the rest.',
  remediation:
    'Ship the file without what follows it. An archive that is meant to be there should be a file of its own, under a name that says so.',
  severity: 'error',
  since: '0.1.0',
  appliesTo: ['wheel', 'sdist'],
  needs: ['subjects'],
  references: [
    {
      title: 'zipimport: import modules from zip archives',
      url: 'https://docs.python.org/3/library/zipimport.html',
    },
  ],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'a zip behind a picture',
        files: [{ artifact: 'demo-1.0-py3-none-any.whl', contents: {}, hostile: 'nested-png-zip' }],
      },
    ],
    good: [
      {
        title: 'a text file',
        files: [
          { artifact: 'demo-1.0-py3-none-any.whl', contents: { 'demo/data.txt': 'PK is a zip’s mark\n' } },
        ],
      },
    ],
  },
  *check({ subjects }) {
    for (const subject of subjects) {
      let opened = 0;
      let first: string | undefined;
      for (const { entry, path } of walk(subject)) {
        if (entry.contents.state !== 'read') continue;
        const appended = formatsOf(entry, 'container').find(({ at }) => at > 0);
        if (appended !== undefined) {
          const { title } = FILE_FORMATS[appended.format];
          yield finding(
            'error',
            `${title} hidden at byte ${appended.at}`,
            subject,
            { path },
            sha256Of(entry),
          );
        } else if (entry.contents.inner !== undefined && entry.contents.inner.format !== 'gzip') {
          opened += 1;
          first ??= path;
        }
      }
      if (first !== undefined) {
        const message =
          opened === 1
            ? 'an archive of data, opened and checked'
            : `${opened} archives of data, opened and checked`;
        yield finding('note', message, subject, { path: first }, { archives: opened });
      }
    }
  },
});
