import type { StatementName } from './statement.ts';

/** What people have to know of each statement before they let it be signed: what it is, and what it can’t prove. */
export const WHAT_IS_SIGNED: readonly {
  readonly name: StatementName;
  readonly title: string;
  readonly limit: string;
}[] = [
  {
    name: 'provenance',
    title: 'Provenance',
    limit:
      'names the workflow that signs, its run and its commit. It is no isolated builder: this is not SLSA Build Level 3.',
  },
  {
    name: 'sbom',
    title: 'SBOM',
    limit:
      'lists what metadata declares. It can’t prove which versions of dependencies will be installed, that the declared tools really built the files, or that there is no code that was copied without its metadata.',
  },
  {
    name: 'verification-summary',
    title: 'Verification summary',
    limit:
      'is the project’s word about itself. It is worth as much as the protection of the workflow that signs it.',
  },
];
