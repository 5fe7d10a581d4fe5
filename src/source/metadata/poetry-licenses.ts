/** By licence family, the classifier that poetry-core derives (its table follows PyPI's trove classifiers). */
const CLASSIFIERS: readonly (readonly [RegExp, string])[] = [
  [/^MIT$/, 'MIT License'],
  [/^BSD-[23]-Clause$/, 'BSD License'],
  [/^Apache-(?:1\.1|2\.0)$/, 'Apache Software License'],
  [/^AGPL-3\.0(?:-only)?$/, 'GNU Affero General Public License v3'],
  [/^AGPL-3\.0-or-later$/, 'GNU Affero General Public License v3 or later (AGPLv3+)'],
  [/^GPL-2\.0(?:-only)?$/, 'GNU General Public License v2 (GPLv2)'],
  [/^GPL-2\.0(?:\+|-or-later)$/, 'GNU General Public License v2 or later (GPLv2+)'],
  [/^GPL-3\.0(?:-only)?$/, 'GNU General Public License v3 (GPLv3)'],
  [/^GPL-3\.0(?:\+|-or-later)$/, 'GNU General Public License v3 or later (GPLv3+)'],
  [/^LGPL-3\.0(?:-only)?$/, 'GNU Lesser General Public License v3 (LGPLv3)'],
  [/^LGPL-3\.0(?:\+|-or-later)$/, 'GNU Lesser General Public License v3 or later (LGPLv3+)'],
  [/^MPL-2\.0$/, 'Mozilla Public License 2.0 (MPL 2.0)'],
  [/^EPL-2\.0$/, 'Eclipse Public License 2.0 (EPL-2.0)'],
  [/^BSL-1\.0$/, 'Boost Software License 1.0 (BSL-1.0)'],
];

/** Classifiers that poetry-core may add for a licence; the last two are those of licences that it has no name for. */
export function licenceClassifiers(license: string | undefined): readonly string[] {
  if (license === undefined) return [];
  const [, name] = CLASSIFIERS.find(([pattern]) => pattern.test(license)) ?? [];
  if (name !== undefined) return [`License :: OSI Approved :: ${name}`];
  return ['License :: OSI Approved', 'License :: Other/Proprietary License'];
}
