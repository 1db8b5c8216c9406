/** What CHANGELOG.md says of a version. */

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} the lines of its section, or of what is unreleased where the version has none; empty where neither is there
 */
export function changesOf(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const of = (/** @type {string} */ name) => sections.find((section) => section.startsWith(name) && /^[\s(]|^$/.test(section.slice(name.length)));
  const found = of(version) ?? of('Unreleased');
  return found === undefined ? '' : found.split('\n').slice(1).join('\n').trim();
}
