import { createHash } from 'node:crypto';
import { fait } from '#facts/marque-mission';
import { Gabarits } from './gabarits';

describe('un rapport publié', () => {
  const { empreinte, ...contenu } = fait('RapportPublie.v1')().data;
  const rendu = () => new Gabarits().rendre(contenu);

  it('se refait à l’octet près, celui que son fait nomme par son empreinte', () => {
    expect(createHash('sha256').update(rendu(), 'utf8').digest('hex')).toBe(empreinte);
  });
  it('montre les valeurs, tait ce qui est masqué, et ne dépend pas du jour', () => {
    expect(rendu()).toContain('Rapport du 1er trimestre 2026');
    expect(rendu()).toMatch(/1\s234\s567,89\s€/);
    expect(rendu()).toContain('masqué');
    expect(rendu()).not.toMatch(/<script| style=/);
  });
  it('d’un gabarit inconnu n’est pas rendu', () => {
    expect(() => new Gabarits().rendre({ ...contenu, gabarit: 9 })).toThrow('Le gabarit 9');
  });
});
