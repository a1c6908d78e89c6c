/** What course platforms ask of a package: SCORM 1.2 (ADL 2001) and SCORM 2004, 3rd edition (ADL 2006). */
export const SCORM = ['1.2', '2004'] as const;
export type ScormVersion = (typeof SCORM)[number];

export interface Packaged {
  readonly version: ScormVersion;
  /** Tells this package from others: letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** All files beside the manifest, by their paths in the package. */
  readonly files: readonly string[];
}

/** The page that is launched. */
export const LAUNCHED = 'index.html';

/** As the schemas of IMS Content Packaging have it. */
const LONGEST_TITLE = 200;

/** The text of `imsmanifest.xml`: one item, which reports for itself, and all files that it needs. */
export function manifestOf({ version, id, files, ...packaged }: Packaged): string {
  const title = escaped([...packaged.title].slice(0, LONGEST_TITLE).join(''));
  const { root, schema, resource, organization, item } = DIALECTS[version];
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1.0" ${root}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${schema}</schemaversion>
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-site" isvisible="true">
        <title>${title}</title>${item}
      </item>${organization}
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-site" type="webcontent" ${resource} href="${LAUNCHED}">
${files.map((file) => `      <file href="${escaped(addressOf(file))}" />`).join('\n')}
    </resource>
  </resources>
</manifest>
`;
}

interface Dialect {
  readonly root: string;
  readonly schema: string;
  readonly resource: string;
  readonly organization: string;
  readonly item: string;
}

const DIALECTS: Readonly<Record<ScormVersion, Dialect>> = {
  '1.2': {
    root: 'xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
    schema: '1.2',
    resource: 'adlcp:scormtype="sco"',
    organization: '',
    item: '',
  },
  '2004': {
    root: 'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
    schema: '2004 3rd Edition',
    resource: 'adlcp:scormType="sco"',
    organization: `
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true" />
      </imsss:sequencing>`,
    // Else a platform takes whoever opens and closes it for somebody who has completed it.
    item: `
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>`,
  },
};

const addressOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes; what XML 1.0 has no place for is left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
