import { BuilderElement, Table, type ITableOptions } from 'docx';

/**
 * A table with the caption and description that readers aloud announce (`w:tblCaption`, `w:tblDescription`), which the
 * library has no option for. In the schema they close the table's properties.
 */
export class DescribedTable extends Table {
  constructor({ caption, description, ...options }: ITableOptions & { caption: string; description: string }) {
    super(options);
    const properties = this.root.find((child) => (child as { rootKey?: string }).rootKey === 'w:tblPr');
    if (!properties) throw new Error('docx made a table without properties');
    const add = (name: string, value: string): void => {
      const element = new BuilderElement<{ value: string }>({ name, attributes: { value: { key: 'w:val', value } } });
      (properties as unknown as { root: unknown[] }).root.push(element);
    };
    add('w:tblCaption', caption);
    add('w:tblDescription', description);
  }
}
