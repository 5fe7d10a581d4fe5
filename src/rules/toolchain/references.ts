import type { Reference } from '../define.ts';

/** Documents that several of these rules lean on. */
export const PEP_518: Reference = {
  title: 'PEP 518: build system requirements',
  url: 'https://peps.python.org/pep-0518/',
};
export const PEP_751: Reference = {
  title: 'pylock.toml specification (PEP 751)',
  url: 'https://packaging.python.org/en/latest/specifications/pylock-toml/',
};
export const SECURE_INSTALLS: Reference = {
  title: 'pip: secure installs',
  url: 'https://pip.pypa.io/en/stable/topics/secure-installs/',
};
export const REQUIREMENTS_FILES: Reference = {
  title: 'pip: requirements file format',
  url: 'https://pip.pypa.io/en/stable/reference/requirements-file-format/',
};
export const PRE_COMMIT: Reference = {
  title: 'pre-commit: .pre-commit-config.yaml',
  url: 'https://pre-commit.com/#pre-commit-configyaml---repos',
};
export const PEP_592: Reference = {
  title: 'PEP 592: yanked releases',
  url: 'https://peps.python.org/pep-0592/',
};
export const PEP_792: Reference = {
  title: 'PEP 792: project status markers',
  url: 'https://peps.python.org/pep-0792/',
};
export const SIMPLE_API: Reference = {
  title: 'Simple repository API',
  url: 'https://packaging.python.org/en/latest/specifications/simple-repository-api/',
};
export const PYPI_JSON: Reference = {
  title: 'PyPI: JSON API, known vulnerabilities',
  url: 'https://docs.pypi.org/api/json/#known-vulnerabilities',
};
