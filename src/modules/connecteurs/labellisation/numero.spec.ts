import { FORME_DU_NUMERO_DE_LABELLISATION, numeroDe, racineDe } from './numero';

describe('le numéro du label d’un connecteur', () => {
  it.each([
    ['0'.repeat(64), '000000000000'],
    ['f'.repeat(64), 'ZZZZZZZZZZZZ'],
    [`${'0'.repeat(14)}1${'f'.repeat(49)}`, '000000000001'],
    [`8${'0'.repeat(63)}`, 'G00000000000'],
  ])('tient aux soixante premiers bits de l’empreinte %s', (empreinte, racine) => {
    expect(racineDe(empreinte)).toBe(racine);
  });
  it('dit le rang du label et se reconnaît à sa forme', () => {
    expect(numeroDe(2, 'AZ5AYGWRB5D2')).toBe('CL-2-AZ5AYGWRB5D2');
    expect('CL-2-AZ5AYGWRB5D2').toMatch(FORME_DU_NUMERO_DE_LABELLISATION);
    for (const faux of ['CL-0-AZ5AYGWRB5D2', 'CL-1-AZ5AYGWRB5DI', 'CL-1-AZ5AYGWRB5D', 'CC-1-AZ5AYGWRB5D2'])
      expect(faux).not.toMatch(FORME_DU_NUMERO_DE_LABELLISATION);
  });
});
