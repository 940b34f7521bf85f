import {
  cleDeReservation,
  cleDObjet,
  commandeAvecObjet,
  dossierAideDe,
  dossierDe,
  estLeMemeObjet,
  NATURES_D_OBJET,
  objetDeLaCle,
} from './objet';

const ID = '0190c5a0-0000-7000-8000-0000000000d1';
const objets = NATURES_D_OBJET.map((nature) => ({ nature, id: ID }));

describe('un objet', () => {
  it('a une clé, d’où il se retrouve, et une aide déclarée n’en a pas', () => {
    expect(objets.map(cleDObjet)).toEqual([`dossier:${ID}`, `prestation:${ID}`, `amortissement:${ID}`]);
    expect(objets.map((objet) => objetDeLaCle(cleDObjet(objet)))).toEqual(objets);
    expect([objetDeLaCle(ID), objetDeLaCle(`${ID} ${ID}`)]).toEqual([undefined, undefined]);
  });
  it('n’est pas celui d’une autre nature, fût-il de même identifiant, ni ses réservations les siennes', () => {
    const [dossier, prestation] = [dossierAideDe(ID), { nature: 'prestation', id: ID } as const];
    expect([estLeMemeObjet(dossier, { ...dossier }), estLeMemeObjet(dossier, prestation)]).toEqual([true, false]);
    expect([dossierDe(dossier), dossierDe(prestation)]).toEqual([ID, undefined]);
    expect(new Set(objets.map((objet) => cleDeReservation(objet, 'r1'))).size).toBe(objets.length);
  });
  it('est un dossier dans une commande d’une version antérieure, et reste le même dans une autre', () => {
    const commande = { montantCentimes: 1, objet: dossierAideDe(ID) };
    expect(commandeAvecObjet({ montantCentimes: 1, dossierId: ID })).toEqual(commande);
    expect(commandeAvecObjet(commande)).toBe(commande);
  });
});
