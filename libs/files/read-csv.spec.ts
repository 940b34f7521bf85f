import { readCsv } from './read-csv';

const read = (text: string | Buffer, rows = 3) =>
  readCsv(Buffer.from(text), { required: ['siren'], optional: ['date'], rows });
const row = (line: number, siren: string, date = '') => ({ line, cells: { siren, date } });

describe('a CSV file', () => {
  it('is read with its lines, whatever its separator, the case of its header and its end of line', () => {
    expect(read('siren\n1\n2\n')).toEqual([row(2, '1'), row(3, '2')]);
    expect(read('\ufeffSIREN;Date\r\n 1 ; 2026-01-15\r\n\r\n2;\r\n')).toEqual([row(2, '1', '2026-01-15'), row(4, '2')]);
    expect(read('date,siren\n2026-01-15,"1"')).toEqual([row(2, '1', '2026-01-15')]);
  });

  it('keeps the comma of a decimal where the header has semicolons', () => {
    expect(read('siren;date\n13,8;x')).toEqual([row(2, '13,8', 'x')]);
  });

  it.each([
    ['not-utf8', Buffer.from([0x73, 0xe9])],
    ['broken', 'siren\n"1'],
    ['broken', 'siren\n1,2'],
    ['broken', 'siren,siren\n1'],
    ['columns', 'numero\n1'],
    ['columns', 'siren,nom\n1,Ateliers'],
    ['empty', ''],
    ['empty', 'siren\n'],
    ['too-long', 'siren\n1\n2\n3\n4'],
  ] as const)('is unreadable: %s (%j)', (flaw, text) => {
    expect(read(text as string)).toBe(flaw);
  });
});
