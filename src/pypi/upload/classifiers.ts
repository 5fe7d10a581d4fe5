/**
 * PyPI takes a classifier only if it stands in its list, which grows with each release of a framework and so is not held here.
 * Held are the parts that are closed: licences get no new ones since PEP 639, the other two are scales of fixed steps.
 */
const LICENSES: ReadonlySet<string> = new Set([
  'Aladdin Free Public License (AFPL)',
  'CC0 1.0 Universal (CC0 1.0) Public Domain Dedication',
  'CeCILL-B Free Software License Agreement (CECILL-B)',
  'CeCILL-C Free Software License Agreement (CECILL-C)',
  'DFSG approved',
  'Eiffel Forum License (EFL)',
  'Free For Educational Use',
  'Free For Home Use',
  'Free To Use But Restricted',
  'Free for non-commercial use',
  'Freely Distributable',
  'Freeware',
  'GUST Font License 1.0',
  'GUST Font License 2006-09-30',
  'Netscape Public License (NPL)',
  'Nokia Open Source License (NOKOS)',
  'OSI Approved',
  'Other/Proprietary License',
  'Public Domain',
  'Repoze Public License',
]);

const OSI_APPROVED: ReadonlySet<string> = new Set([
  'Academic Free License (AFL)',
  'Apache Software License',
  'Apple Public Source License',
  'Artistic License',
  'Attribution Assurance License',
  'BSD License',
  'Blue Oak Model License (BlueOak-1.0.0)',
  'Boost Software License 1.0 (BSL-1.0)',
  'CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)',
  'CMU License (MIT-CMU)',
  'Common Development and Distribution License 1.0 (CDDL-1.0)',
  'Common Public License',
  'Eclipse Public License 1.0 (EPL-1.0)',
  'Eclipse Public License 2.0 (EPL-2.0)',
  'Educational Community License, Version 2.0 (ECL-2.0)',
  'Eiffel Forum License',
  'European Union Public Licence 1.0 (EUPL 1.0)',
  'European Union Public Licence 1.1 (EUPL 1.1)',
  'European Union Public Licence 1.2 (EUPL 1.2)',
  'GNU Affero General Public License v3',
  'GNU Affero General Public License v3 or later (AGPLv3+)',
  'GNU Free Documentation License (FDL)',
  'GNU General Public License (GPL)',
  'GNU General Public License v2 (GPLv2)',
  'GNU General Public License v2 or later (GPLv2+)',
  'GNU General Public License v3 (GPLv3)',
  'GNU General Public License v3 or later (GPLv3+)',
  'GNU Lesser General Public License v2 (LGPLv2)',
  'GNU Lesser General Public License v2 or later (LGPLv2+)',
  'GNU Lesser General Public License v3 (LGPLv3)',
  'GNU Lesser General Public License v3 or later (LGPLv3+)',
  'GNU Library or Lesser General Public License (LGPL)',
  'Historical Permission Notice and Disclaimer (HPND)',
  'IBM Public License',
  'ISC License (ISCL)',
  'Intel Open Source License',
  'Jabber Open Source License',
  'MIT License',
  'MIT No Attribution License (MIT-0)',
  'MITRE Collaborative Virtual Workspace License (CVW)',
  'MirOS License (MirOS)',
  'Motosoto License',
  'Mozilla Public License 1.0 (MPL)',
  'Mozilla Public License 1.1 (MPL 1.1)',
  'Mozilla Public License 2.0 (MPL 2.0)',
  'Mulan Permissive Software License v2 (MulanPSL-2.0)',
  'NASA Open Source Agreement v1.3 (NASA-1.3)',
  'Nethack General Public License',
  'Nokia Open Source License',
  'Open Group Test Suite License',
  'Open Software License 3.0 (OSL-3.0)',
  'PostgreSQL License',
  'Python License (CNRI Python License)',
  'Python Software Foundation License',
  'Qt Public License (QPL)',
  'Ricoh Source Code Public License',
  'SIL Open Font License 1.1 (OFL-1.1)',
  'Sleepycat License',
  'Sun Industry Standards Source License (SISSL)',
  'Sun Public License',
  'The Unlicense (Unlicense)',
  'Universal Permissive License (UPL)',
  'University of Illinois/NCSA Open Source License',
  'Vovida Software License 1.0',
  'W3C License',
  'X.Net License',
  'Zero-Clause BSD (0BSD)',
  'Zope Public License',
  'zlib/libpng License',
]);

const STEPS: Readonly<Record<string, ReadonlySet<string>>> = {
  'Development Status': new Set([
    '1 - Planning',
    '2 - Pre-Alpha',
    '3 - Alpha',
    '4 - Beta',
    '5 - Production/Stable',
    '6 - Mature',
    '7 - Inactive',
  ]),
  Typing: new Set(['Typed', 'Stubs Only']),
};

const GROUPS: ReadonlySet<string> = new Set([
  'Development Status',
  'Environment',
  'Framework',
  'Intended Audience',
  'License',
  'Natural Language',
  'Operating System',
  'Programming Language',
  'Topic',
  'Typing',
]);

/** Once listed, refused since: a deprecation is never taken back. */
const DEPRECATED: ReadonlySet<string> = new Set([
  'Framework :: Django CMS :: 4.2',
  'License :: OSI Approved :: Intel Open Source License',
  'License :: OSI Approved :: Jabber Open Source License',
  'License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)',
  'License :: OSI Approved :: Sun Industry Standards Source License (SISSL)',
  'License :: OSI Approved :: X.Net License',
  'Natural Language :: Ukranian',
  'Topic :: Communications :: Chat :: AOL Instant Messenger',
]);

function isListed(parts: readonly string[]): boolean {
  const [group = '', second = '', third] = parts;
  if (!GROUPS.has(group) || parts.length < 2 || parts.some((part) => part === '' || part !== part.trim())) {
    return false;
  }
  const steps = STEPS[group];
  if (steps) return parts.length === 2 && steps.has(second);
  if (group !== 'License') return true;
  if (third === undefined) return LICENSES.has(second);
  return parts.length === 3 && second === 'OSI Approved' && OSI_APPROVED.has(third);
}

/** Why PyPI refuses a classifier, as far as the closed parts of its list tell; `undefined` where nothing speaks against it. */
export function classifierFault(classifier: string): string | undefined {
  if (DEPRECATED.has(classifier)) return 'has been deprecated';
  return isListed(classifier.split(' :: ')) ? undefined : 'is not in the list of classifiers';
}
