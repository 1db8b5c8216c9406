import { describe, expect, it } from 'vitest';
import { assignColumn, missingParts, proposeMapping } from '../../../shared/domain/import/column-mapping';
import { foldHeader } from '../../../shared/domain/import/fold-header';
import { ColumnMapping, type TableContent } from '../../../shared/domain/import/person-columns';
import { tableOf } from './table-of';

/** The mapping in words: field by field the header it was given. */
function named(table: TableContent, mapping: ColumnMapping = proposeMapping(table)): Record<string, string | undefined> {
  ColumnMapping.parse(mapping);
  const fields = Object.entries(mapping.columns).flatMap(([field, index]) =>
    index === null ? [] : [[field, table.headers[index]] as const],
  );
  return { ...Object.fromEntries(fields), managerBy: mapping.managerBy };
}

describe('proposed columns', () => {
  it.each<[string, TableContent, Record<string, string>]>([
    [
      'name is the first name where lastName exists',
      tableOf('id;parentId;name;lastName;position;email;phone_number;department_id;department_name', '100;;Steven;King;COO', '102;100;Lex;De Haan;VP'),
      {
        id: 'id', manager: 'parentId', firstName: 'name', lastName: 'lastName', function: 'position', email: 'email',
        phone: 'phone_number', department: 'department_name', managerBy: 'id',
      },
    ],
    [
      'title is a job, titleOfCourtesy the form of address',
      tableOf(
        'employeeID;lastName;firstName;title;titleOfCourtesy;homePhone;reportsTo',
        '1;Davolio;Nancy;Sales Representative;Ms.;;2',
        '2;Fuller;Andrew;Vice President, Sales;Dr.;;NULL',
      ),
      {
        id: 'employeeID', lastName: 'lastName', firstName: 'firstName', function: 'title', courtesy: 'titleOfCourtesy',
        phone: 'homePhone', manager: 'reportsTo', managerBy: 'id',
      },
    ],
    [
      'title is academic beside a job',
      tableOf('Titel;Vorname;Name;Funktion', 'Dr.;Anna;Vogt;Leitung', ';Uwe;Kern;Einkauf'),
      { title: 'Titel', firstName: 'Vorname', lastName: 'Name', function: 'Funktion', managerBy: 'name' },
    ],
    [
      'positionName and leading blanks',
      tableOf('name;area;office;positionName;id;parentId', 'Ian Devling;Corporate;CTO office;CEO;O-1;', ' Leverling Janet;Corporate;CEO office;CTO;O-2;O-1'),
      { fullName: 'name', department: 'area', function: 'positionName', id: 'id', manager: 'parentId', managerBy: 'id' },
    ],
    [
      'manager by name although there is an id, and dotted lines',
      tableOf('name;position;id;location;manager;email;refs', 'Evan Miller;CFO;emi;1;;a@b.c;', 'Ron Donovan;Admin;rdo;3;Evan Miller;a@b.c;emo,tva'),
      { fullName: 'name', function: 'position', id: 'id', manager: 'manager', email: 'email', informal: 'refs', managerBy: 'name' },
    ],
    [
      'German',
      tableOf('Pers.-Nr.;Name, Vorname;Stelle;Abteilung;E-Mail;Tel.;Anrede;Vorgesetzte/r', '7;Vogt, Anna;Leitung;FE;a@b.de;1;Frau;', '8;Kern, Uwe;Einkauf;EK;u@b.de;2;Herr;Anna Vogt'),
      {
        id: 'Pers.-Nr.', fullName: 'Name, Vorname', function: 'Stelle', department: 'Abteilung', email: 'E-Mail', phone: 'Tel.',
        courtesy: 'Anrede', manager: 'Vorgesetzte/r', managerBy: 'name',
      },
    ],
    [
      'of a manager id and a manager name the one that finds people',
      tableOf('ID;Name;Manager ID;Manager', '1;Vogt;9001;', '2;Kern;9002;Vogt', '3;Roth;9002;Vogt'),
      { id: 'ID', fullName: 'Name', manager: 'Manager', managerBy: 'name' },
    ],
    [
      'headers whose umlauts were destroyed',
      tableOf('Vorname;Nachname;Telefon gesch\uFFFDftlich;F\uFFFDhrungskraft', 'Uwe;Kern;1;'),
      { firstName: 'Vorname', lastName: 'Nachname', phone: 'Telefon gesch\uFFFDftlich', manager: 'F\uFFFDhrungskraft', managerBy: 'name' },
    ],
    ['nothing known', tableOf('Betreiber;PLZ', 'Stadtwerke;50667'), { managerBy: 'name' }],
  ])('%s', (_name, table, expected) => {
    expect(named(table)).toEqual(expected);
  });

  it.each([
    'Vorgesetzter', 'Vorgesetzte', 'Vorgesetzte/r', 'VORGESETZTE(R)', 'Vorgesetzte:r', 'berichtet an', 'Berichtet-an', 'Manager', 'manager',
    'reportsTo', 'Reports To', 'parentId', 'parent_id', 'Manager ID', 'ManagerId', 'supervisor', 'Führungskraft', 'Fuehrungskraft', 'boss',
  ])('%s is the manager', (header) => {
    expect(named(tableOf(`Name;${header}`, 'Vogt;', 'Kern;Vogt'))).toMatchObject({ manager: header, managerBy: 'name' });
  });

  it.each(['Funktion', 'Position', 'Stelle', 'Jobtitel', 'Job Title', 'job_title', 'Rolle', 'Berufsbezeichnung', 'Title', 'Titel'])(
    '%s is the function',
    (header) => {
      expect(named(tableOf(`Name;${header}`, 'Vogt;Leitung', 'Kern;Einkauf'))).toMatchObject({ function: header });
    },
  );
});

describe('ids or names', () => {
  it.each<[string, TableContent, 'id' | 'name']>([
    ['most references are ids', tableOf('id;name;manager', '1;A;', '2;B;1', '3;C;1', '4;D;77'), 'id'],
    ['half of them are not most', tableOf('id;name;manager', '1;A;', '2;B;1', '3;C;A', '4;D;A'), 'name'],
    ['no id column', tableOf('name;manager', 'A;', 'B;A'), 'name'],
    ['a title in front of the name', tableOf('id;name;manager', '1;Dr. Anna Vogt;', '2;Uwe Kern;Anna Vogt'), 'name'],
    ['the name the other way round', tableOf('id;name;manager', '1;Anna Vogt;', '2;Uwe Kern;Vogt, Anna'), 'name'],
    ['nobody is anybody', tableOf('id;name;manager', '1;A;', '2;B;X'), 'id'],
  ])('%s', (_name, table, expected) => {
    expect(proposeMapping(table).managerBy).toBe(expected);
  });
});

describe('changed by hand', () => {
  const table = tableOf('nr;wer;chef1;chef2', '1;Vogt;;', '2;Kern;Vogt;1');

  it('gives a column to one field only and looks at the data again', () => {
    let mapping = proposeMapping(table);
    mapping = assignColumn(table, mapping, 'fullName', 1);
    mapping = assignColumn(table, mapping, 'manager', 2);
    expect(named(table, mapping)).toEqual({ id: 'nr', fullName: 'wer', manager: 'chef1', managerBy: 'name' });
    mapping = assignColumn(table, mapping, 'manager', 3);
    expect(named(table, mapping)).toEqual({ id: 'nr', fullName: 'wer', manager: 'chef2', managerBy: 'id' });
    mapping = assignColumn(table, mapping, 'lastName', 1);
    expect(named(table, mapping)).toEqual({ id: 'nr', lastName: 'wer', manager: 'chef2', managerBy: 'id' });
    expect(missingParts(assignColumn(table, mapping, 'lastName', null))).toEqual(['name']);
    expect(missingParts(assignColumn(table, mapping, 'manager', null))).toEqual(['manager']);
  });
});

describe('folded headers', () => {
  it.each([
    ['E-Mail', 'email'],
    ['Führungskraft', 'fuehrungskraft'],
    ['  Straße ', 'strasse'],
    ['Prénom', 'prenom'],
    ['Vorgesetzte/r', 'vorgesetzter'],
    ['phone_number', 'phonenumber'],
  ])('%j is %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });
});
