/** A policy whose one approval the examples of both approval rules share. */
export const POLICY_WITH_APPROVAL = `schema-version = 1

[[approve]]
rule = "startup-hook"
path = "demo/data/hook.pth"
reason = "Sample that the importer's tests read; it is never installed at top level"
`;
