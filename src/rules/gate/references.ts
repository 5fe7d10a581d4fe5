import type { Reference } from '../define.ts';

const DOCS = 'https://docs.github.com/en';

export const ARTIFACTS_API: Reference = {
  title: 'REST API: workflow artifacts',
  url: `${DOCS}/rest/actions/artifacts`,
};
export const RUNS_API: Reference = {
  title: 'REST API: workflow runs',
  url: `${DOCS}/rest/actions/workflow-runs`,
};
export const ENVIRONMENTS: Reference = {
  title: 'GitHub: managing environments for deployment',
  url: `${DOCS}/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments`,
};
export const EVENTS: Reference = {
  title: 'GitHub: events that trigger workflows',
  url: `${DOCS}/actions/reference/workflows-and-actions/events-that-trigger-workflows`,
};
export const RELEASES_API: Reference = {
  title: 'REST API: releases',
  url: `${DOCS}/rest/releases/releases`,
};
export const TRUSTED_PUBLISHING: Reference = {
  title: 'PyPI: security model of trusted publishing',
  url: 'https://docs.pypi.org/trusted-publishers/security-model/',
};
export const SIMPLE_API: Reference = {
  title: 'Simple repository API',
  url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};
