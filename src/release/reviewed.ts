import { isDeepStrictEqual } from 'node:util';
import {
  parseStatement,
  PREDICATE_TYPES,
  STATEMENT_NAMES,
  type Statement,
  type StatementName,
} from '../attestation/statement.ts';
import { ToolError } from '../errors.ts';
import { LIST_ONLY, readChecksumsInput, type Checksum } from './checksums.ts';
import { statementFile } from './layout.ts';

/**
 * Reads the input `statement-checksums`: the digests of exactly the statements of a release.
 * @throws ToolError `usage`
 */
export async function readStatementChecksums(value: string | undefined): Promise<readonly Checksum[]> {
  if (value === undefined) {
    throw new ToolError('usage', 'the input "statement-checksums" is missing', {
      hint: 'As in: statement-checksums: ${{ needs.verify.outputs.statement-checksums }}',
    });
  }
  const listed = await readChecksumsInput(value, LIST_ONLY, 'statement-checksums');
  const wanted = STATEMENT_NAMES.map(statementFile);
  if (
    isDeepStrictEqual(
      listed.map(({ name }) => name),
      [...wanted].sort(),
    )
  )
    return listed;
  throw new ToolError('usage', `the input "statement-checksums" does not name exactly ${wanted.join(', ')}`, {
    hint: 'Give the output `statement-checksums` of the job that ran mode checksum, unchanged.',
  });
}

/**
 * Reads one statement whose digest was found right, and demands that it is about exactly these files.
 * @throws ToolError `usage`
 */
export function reviewedStatement(
  name: StatementName,
  bytes: Uint8Array,
  files: readonly Checksum[],
): Statement {
  const file = statementFile(name);
  const statement = parseStatement(utf8(bytes, file), file);
  const subject = files.map((one) => ({ name: one.name, digest: { sha256: one.sha256 } }));
  if (!isDeepStrictEqual(statement.subject, subject)) {
    throw new ToolError('usage', `the subjects of ${file} are not the files that were verified`);
  }
  if (statement.predicateType === PREDICATE_TYPES[name]) return statement;
  throw new ToolError('usage', `${file} says ${statement.predicateType}, expected ${PREDICATE_TYPES[name]}`);
}

function utf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ToolError('usage', `the statement ${name} is not UTF-8`, { cause });
  }
}
