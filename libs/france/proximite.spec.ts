import { proximiteEntre } from './proximite';

const QUIMPER = { commune: '29232', epci: '200068120', departement: '29' };

describe('la proximité de deux lieux', () => {
  it.each([
    ['29232', 'commune'],
    ['29048', 'epci'],
    ['29151', 'departement'],
    ['56260', 'region'],
  ])('va de la commune à la région : %s', (autre, attendue) => {
    expect(proximiteEntre(QUIMPER, autre)).toBe(attendue);
  });
  it('ne rapproche pas deux communes isolées', () => {
    expect(proximiteEntre({ commune: '29083', epci: null, departement: '29' }, '29155')).toBe('departement');
  });
});
