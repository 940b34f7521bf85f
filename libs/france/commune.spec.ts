import { communeDe, communeDevenue, epciDe } from './commune';

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

describe('l’EPCI d’une commune', () => {
  it.each([
    ['Quimper', '29232', '200068120'],
    ['Morlaix', '29151', '242900835'],
    ['Paris', '75056', '200054781'],
    ['Paris 8e, celui de Paris', '75108', '200054781'],
    ['Lyon 3e, celui de Lyon', '69383', '200046977'],
    ['Marseille 16e, celui de Marseille', '13216', '200054807'],
  ])('est connu : %s', (_, code, siren) => {
    expect(epciDe(code)).toBe(siren);
  });
  it.each(['29083', '29155', '22016', '85113'])('manque à la commune isolée %s', (code) => {
    expect(communeDe(code)).toBeDefined();
    expect(epciDe(code)).toBeUndefined();
  });
  it.each(['29000', '99999', '', '2923', '292320', 'Quimper', '__proto__', 'constructor'])(
    'ne se trouve pas pour « %s »',
    (code) => {
      expect(epciDe(code)).toBeUndefined();
    },
  );
});
