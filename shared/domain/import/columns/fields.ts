/** What a cell of a field holds, and so how it is read and checked. `code`: a key whose every character counts. */
export type FieldType = 'text' | 'code' | 'postal' | 'number' | 'percent' | 'date' | 'truth' | 'list';

/**
 * Everything a column of a file can be, by what it belongs to. `many`: several columns may be it. Fields of the same
 * name under different owners mean the same thing of another one: `person.street` is where a person lives or works,
 * `company.street` where the company is.
 */
const place = { street: 'text', houseNumber: 'code', street2: 'text', postalCode: 'postal', city: 'text', region: 'text', country: 'text', poBox: 'text' } as const;
const reached = { phone: 'text', email: 'list', website: 'text', note: 'text', tags: 'list' } as const;

export const OWNERS = ['company', 'person', 'deal', 'product', 'position'] as const;
export type Owner = (typeof OWNERS)[number];

/** The fields of each owner with what they hold. */
export const FIELDS = {
  company: {
    id: 'code', name: 'text', parent: 'text', parentId: 'code', isCompany: 'text', domain: 'text', industry: 'text', vatId: 'code',
    employees: 'number', revenue: 'number', founded: 'text', ...place, ...reached,
  },
  person: {
    id: 'code', fullName: 'text', firstName: 'text', middleName: 'text', lastName: 'text', suffix: 'text', title: 'text', courtesy: 'text',
    function: 'text', department: 'text', birthday: 'date', manager: 'text', informal: 'text', assistant: 'text', ...place, ...reached,
    phoneLabel: 'text', emailLabel: 'text', addressLabel: 'text',
  },
  deal: {
    id: 'code', name: 'text', stage: 'text', status: 'text', isWon: 'truth', isClosed: 'truth', amount: 'number', currency: 'text', probability: 'percent',
    startDate: 'date', closeDate: 'date', lostReason: 'text', seller: 'text', nextStep: 'text', product: 'list', note: 'text', tags: 'list',
  },
  product: {
    articleNumber: 'code', ean: 'code', name: 'text', description: 'text', category: 'text', unit: 'text', price: 'number', priceUnit: 'text',
    currency: 'text', cost: 'number', vatRate: 'percent',
  },
  position: {
    order: 'code', orderDate: 'date', number: 'code', articleNumber: 'code', text: 'text', description: 'text', quantity: 'number', unit: 'text',
    unitPrice: 'number', discount: 'percent', total: 'number',
  },
} as const satisfies Record<Owner, Record<string, FieldType>>;

export type ImportField = { [O in Owner]: `${O}.${keyof (typeof FIELDS)[O] & string}` }[Owner];

/** Fields several columns may feed. */
const MANY = new Set(['phone', 'email', 'website', 'note', 'tags', 'product', 'phoneLabel', 'emailLabel', 'addressLabel', ...Object.keys(place)]);

/** The owner and the bare name of a field. */
export function splitField(field: ImportField): { owner: Owner; name: string } {
  const at = field.indexOf('.');
  return { owner: field.slice(0, at) as Owner, name: field.slice(at + 1) };
}

/** What cells of a field hold. */
export function fieldType(field: ImportField): FieldType {
  const { owner, name } = splitField(field);
  return (FIELDS[owner] as Record<string, FieldType>)[name] ?? 'text';
}

/** Whether several columns may be this field. */
export function isRepeatable(field: ImportField): boolean {
  return MANY.has(splitField(field).name);
}

/** Every field there is, in a sensible order. */
export const IMPORT_FIELDS: readonly ImportField[] = OWNERS.flatMap((owner) => Object.keys(FIELDS[owner]).map((name) => `${owner}.${name}` as ImportField));
