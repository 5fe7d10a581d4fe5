/**
 * What SARIF 2.1.0 (OASIS, sections in the comments) and GitHub code scanning demand of the parts that we write, closed: a
 * property that the standard does not have, or that we do not mean to write, is refused.
 */
type Schema = Readonly<Record<string, unknown>>;

function object(properties: Readonly<Record<string, Schema>>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

const text: Schema = { type: 'string', minLength: 1 };
const list = (items: Schema, minItems = 0): Schema => ({ type: 'array', items, minItems });
const message = object({ text });
const level: Schema = { enum: ['none', 'note', 'warning', 'error'] };
// 3.4.3: a relative reference without `..`; GitHub resolves it against the root of the repository.
const repositoryUri: Schema = {
  type: 'string',
  format: 'uri-reference',
  pattern: "^(?![/.])(?!.*\\.\\.)[A-Za-z0-9%._~!*'()/-]+$",
};

/** 3.49 */
const rule = object({
  id: text,
  name: { type: 'string', pattern: '^[A-Z][A-Za-z0-9]*$' },
  shortDescription: message,
  fullDescription: message,
  helpUri: { type: 'string', format: 'uri' },
  help: object({ text, markdown: text }),
  defaultConfiguration: object({ level }),
  // GitHub: at most 20 tags.
  properties: object({
    tags: { type: 'array', items: text, maxItems: 20, uniqueItems: true },
    precision: text,
  }),
});

/** 3.27 */
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(
      object(
        {
          physicalLocation: object({
            artifactLocation: object({ uri: repositoryUri }),
            region: object({ startLine: { type: 'integer', minimum: 1 } }),
          }),
          logicalLocations: list(object({ fullyQualifiedName: text, kind: { const: 'resource' } }), 1),
        },
        ['logicalLocations'],
      ),
      1,
    ),
    partialFingerprints: object({
      primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{16}:[1-9][0-9]*$' },
    }),
    suppressions: list(
      object({
        kind: { enum: ['inSource', 'external'] },
        status: { const: 'accepted' },
        justification: text,
      }),
      1,
    ),
  },
  ['ruleIndex', 'suppressions'],
);

export const SARIF_SHAPE: Schema = object({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: list(
    object(
      {
        tool: object({
          driver: object({
            name: text,
            version: text,
            informationUri: { type: 'string', format: 'uri' },
            rules: list(rule),
          }),
        }),
        invocations: list(
          object({
            executionSuccessful: { type: 'boolean' },
            toolExecutionNotifications: list(
              object({ level, message, associatedRule: object({ id: text }) }, ['associatedRule']),
            ),
          }),
          1,
        ),
        artifacts: list(
          object({
            location: object({ uri: repositoryUri, description: message }),
            roles: list({ const: 'analysisTarget' }, 1),
            length: { type: 'integer', minimum: -1 },
            hashes: object({ 'sha-256': { type: 'string', pattern: '^[0-9a-f]{64}$' } }),
          }),
        ),
        versionControlProvenance: list(
          object({ repositoryUri: { type: 'string', format: 'uri' }, revisionId: text, revisionTag: text }, [
            'revisionTag',
          ]),
        ),
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        // GitHub refuses a run with more.
        results: { ...list(result), maxItems: 25_000 },
      },
      ['versionControlProvenance'],
    ),
    1,
  ),
});
