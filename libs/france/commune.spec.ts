import { communeDe, communeDevenue } from './commune';

describe('une commune', () => {
  it.each([
    ['29232', { nom: 'Quimper', departement: '29', region: '53' }],
    ['2A004', { nom: 'Ajaccio', departement: '2A', region: '94' }],
    ['97411', { nom: 'Saint-Denis', departement: '974', region: '04' }],
    ['75056', { nom: 'Paris', departement: '75', region: '11' }],
    ['75108', { nom: 'Paris 8e Arrondissement', departement: '75', region: '11' }],
    ['01004', { nom: 'Ambérieu-en-Bugey', departement: '01', region: '84' }],
  ])('%s a son département et sa région', (code, attendue) => {
    expect(communeDe(code)).toEqual({ code, ...attendue });
  });
  it.each(['29000', '2C004', '97501', '98818', '99999', '20004', '2a004', '', '2923', '292320', '00000', '__proto__'])(
    '« %s » n’est le code d’aucune',
    (code) => {
      expect(communeDe(code)).toBeUndefined();
    },
  );
  it('ancienne, fait partie d’une autre', () => {
    expect(communeDe('12014')).toBeUndefined();
    expect(communeDevenue('12014')).toMatchObject({ code: '12224', region: '76' });
    expect(communeDevenue('29232')).toBeUndefined();
    expect(communeDevenue('constructor')).toBeUndefined();
  });
});
