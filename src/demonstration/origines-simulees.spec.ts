import { CandidaterCommeConnecteur } from '#modules/connecteurs';
import { EnregistrerPartenaire } from '#modules/marque-mission';
import { CalendrierSimule, DERNIER_JOUR_ECRIT } from './calendrier-simule';
import { planDe } from './plan';

const compter = (origines: readonly string[]) => {
  const nombres: Record<string, number> = {};
  for (const origine of origines) nombres[origine] = (nombres[origine] ?? 0) + 1;
  return nombres;
};

describe('ce qui amène au programme, dans l’année simulée', () => {
  const commandes = planDe(2017, 60, new CalendrierSimule(DERNIER_JOUR_ECRIT)).actes.map(({ commande }) => commande);

  it('est dit de chaque connecteur, de toutes les façons', () => {
    const candidatures = commandes.filter((commande) => commande instanceof CandidaterCommeConnecteur);
    expect(Object.keys(compter(candidatures.map(({ data }) => data.origine))).sort()).toEqual([
      'autre',
      'bouche-a-oreille',
      'campagne',
      'connecteur',
      'partenaire',
      'region',
    ]);
  });

  it('est dit de chaque partenaire, une origine assez souvent pour se montrer, les autres non', () => {
    const enregistrements = commandes.filter((commande) => commande instanceof EnregistrerPartenaire);
    expect(compter(enregistrements.map(({ data }) => data.origine))).toEqual({
      region: 6,
      mission: 3,
      'candidature-spontanee': 2,
      partenaire: 1,
    });
  });
});
