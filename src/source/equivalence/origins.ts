import type { FileOrigin } from '../../report/types.ts';
import type { Explained, Explanation } from './types.ts';

const THROUGH = {
  lfs: 'what the pointer of Git LFS stands for',
  eol: 'with the line ends that .gitattributes asks for',
  shebang: 'but for the interpreter in its first line',
} as const;

/** The explanations of one artifact, as a report holds them. */
export function originsOf({ explanations }: Explained): readonly FileOrigin[] {
  return explanations.map((explanation) => ({
    path: explanation.file.shown,
    state: explanation.state,
    ...details(explanation),
  }));
}

function details(explanation: Explanation): Pick<FileOrigin, 'sources' | 'how'> {
  switch (explanation.state) {
    case 'identical': {
      const { source, through } = explanation;
      return { sources: [source], ...(through !== undefined && { how: THROUGH[through] }) };
    }
    case 'line-endings':
      return { sources: [explanation.source] };
    case 'moved':
      return { sources: explanation.sources };
    case 'generated':
      return { how: explanation.how };
    case 'declared':
      return { how: explanation.reason };
    case 'unexplained':
      return { how: explanation.why };
  }
}
