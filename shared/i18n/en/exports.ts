/** Lists saved as files: headers as our own import reads them back. */
export const exports = {
  lists: { accounts: 'Accounts', people: 'People', deals: 'Deals' },
  columns: {
    company: 'Company', parent: 'Parent account', street: 'Street', postalCode: 'Postal code', city: 'City', region: 'State', country: 'Country', phone: 'Phone', email: 'Email', website: 'Website', industry: 'Industry',
    employees: 'Employees', revenue: 'Annual revenue', founded: 'Year founded', vatId: 'VAT number', customerNumber: 'Customer number', tags: 'Tags', note: 'Note', courtesy: 'Salutation', title: 'Academic title',
    firstName: 'First name', lastName: 'Last name', suffix: 'Suffix', function: 'Function', department: 'Department', birthday: 'Birthday', deal: 'Deal name', amount: 'Amount', currency: 'Currency', stage: 'Stage',
    probability: 'Probability', closeDate: 'Close date', firstContact: 'First contact', seller: 'Seller', lostReason: 'Lost reason', products: 'Products',
  },
  courtesies: { female: 'Ms', male: 'Mr', unknown: '' },
  files: { csv: 'Table (CSV)', xlsx: 'Excel workbook', vcf: 'Address book (vCard)' },
  title: 'Save the list',
};
