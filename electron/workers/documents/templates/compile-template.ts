import Docxtemplater from 'docxtemplater';
import { placeholderNamed } from '../../../../shared/report/template/placeholder-catalogue';
import type { PackageParts } from './open-package';
import { PackageArchive } from './package-archive';

type Scope = Readonly<Record<string, unknown>>;
type Context = { meta: { part: { module?: string } } };

/** Names that change how the rest is read would make the check worthless; only what the catalogue knows is looked up. */
function parser(tag: string): { get(scope: unknown, context: Context): unknown } {
  const placeholder = placeholderNamed(tag);
  return {
    get(scope, { meta }) {
      if (placeholder === undefined || typeof scope !== 'object' || scope === null) return undefined;
      // Raw XML comes from our own blocks only, never from a text of the user.
      if ((meta.part.module === 'rawxml') !== (placeholder.kind === 'block')) return undefined;
      return Object.hasOwn(scope, placeholder.key) ? (scope as Scope)[placeholder.key] : undefined;
    },
  };
}

/** A template ready to be filled in; throws where it cannot be understood. */
export function compileTemplate(parts: PackageParts): Docxtemplater<PackageArchive> {
  return new Docxtemplater(new PackageArchive(parts), {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    linebreaks: true,
    stripInvalidXMLChars: true,
    parser: parser as never,
    nullGetter: () => '',
    syntax: { changeDelimiterPrefix: null },
    errorLogging: false,
  });
}
