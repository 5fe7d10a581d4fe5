import { anomalyRule } from './anomaly-rule.ts';

export const specialMode = anomalyRule({
  id: 'special-mode',
  anomalies: 'mode',
  title: 'Device, fifo or privileged file',
  rationale:
    'Devices, fifos and files with set-user-id bits have no place in a package. Unpacked by root they are a way to more rights, or hang the reader.',
  remediation: 'Build again with a common build backend from ordinary files (`chmod u-s`).',
  references: [{ title: 'PEP 706: filter for tarfile.extractall', url: 'https://peps.python.org/pep-0706/' }],
  approvable: true,
  examples: {
    bad: [
      {
        title: 'the hostile case `mode-fifo`',
        files: [{ artifact: 'demo-1.0.tar.gz', contents: {}, hostile: 'mode-fifo' }],
      },
    ],
    good: [{ title: 'as a build backend writes it', files: [{ artifact: 'demo-1.0.tar.gz', contents: {} }] }],
  },
});
