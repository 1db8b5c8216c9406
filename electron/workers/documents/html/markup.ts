import { xmlText } from '../../../../shared/report/xml-text';
import { cleanText } from '../text';

/** Text of an offer as markup: never markup itself, line breaks as breaks. */
export function words(text: string): string {
  return xmlText(cleanText(text)).replaceAll('\n', '<br>');
}

/** An element with text; nothing for an empty one. */
export function tag(name: string, className: string, text: string): string {
  return text === '' ? '' : `<${name}${className === '' ? '' : ` class="${className}"`}>${words(text)}</${name}>`;
}

/** The same element for each text. */
export function tags(name: string, className: string, texts: readonly string[]): string {
  return texts.map((text) => tag(name, className, text)).join('');
}
