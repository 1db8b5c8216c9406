import { foldForSearch } from '../../text/fold';

type Place = { street: string; postalCode: string; city: string };

/** A street with its place as a key: `Heuerstr. 16, 22222` and `Heuerstraße 16, 22222` are one; empty unless both are known. */
export function addressKey({ street, postalCode, city }: Place): string {
  const place = foldForSearch(postalCode || city).replace(/[^\p{L}\p{N}]/gu, '');
  const way = foldForSearch(street)
    .replace(/stra(?:ss|ß)e\b|str\b\.?/g, 'str')
    .replace(/[^\p{L}\p{N}]/gu, '');
  // Without a number it is a street, not an address.
  return place === '' || way === '' || !/\d/.test(way) ? '' : `${way}|${place}`;
}
