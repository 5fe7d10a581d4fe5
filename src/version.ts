/** Name and version in every report; a test holds them equal to package.json. */
export const TOOL = { name: 'hardening-actions', version: '0.1.0' } as const;
