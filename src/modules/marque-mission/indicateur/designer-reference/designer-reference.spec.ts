import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/marque-mission';
import { pilote, responsable } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { indicateur } from '../indicateur';
import * as Refus from '../indicateur.errors';
import { REFERENCES } from '../references';
import { designer, DesignerReference } from './designer-reference';

const designee = fait('ReferenceDesignee.v1')();
const { code, reference } = designee.data;

const laMissionDesigne = (autre = reference, context = pilote('2026-01-06')) =>
  demander(new DesignerReference({ code, reference: autre }, context), designer);

describe('désigner une référence', () => {
  const { given } = scenariosOf(indicateur);
  const defini = fait('IndicateurDefini.v1')();

  it('retient le chiffre publié d’où part l’indicateur, puis celui qui le remplace', () => {
    given(defini).when(laMissionDesigne()).then(designee);
    given(defini, designee)
      .when(laMissionDesigne('EXPERIMENTATION-150'))
      .then(fait('ReferenceDesignee.v1')({ reference: 'EXPERIMENTATION-150' }));
  });
  it('refuse un chiffre d’après le début d’une trajectoire', () => {
    const jalons = [
      { le: '2017-12-31', valeur: 0 },
      { le: '2027-12-31', valeur: 1 },
    ];
    given(defini, fait('CibleFixee.v1')({ jalons }))
      .when(laMissionDesigne('EXPERIMENTATION-150'))
      .refuses(Refus.CibleAnterieureALaReference);
  });
  it('ne change rien la seconde fois', () => {
    given(defini, designee).when(laMissionDesigne()).changesNothing();
  });
  it('refuse un chiffre que personne n’a publié', () => {
    given(defini).when(laMissionDesigne('INVENTEE')).refuses(Refus.ReferenceInconnue);
  });
  it('refuse un indicateur inconnu, et à une région', () => {
    given().when(laMissionDesigne()).refuses(Refus.IndicateurInconnu);
    given(defini)
      .when(laMissionDesigne(reference, responsable('2026-01-06')))
      .refuses(Refus.IndicateurReserve);
  });
});

describe('les références', () => {
  it('disent toutes leur source, leur population et leur statut, et ont chacune son code', () => {
    expect(new Set(REFERENCES.map(({ code: nom }) => nom)).size).toBe(REFERENCES.length);
    for (const { source, population, publieeLe, statut, reserve } of REFERENCES) {
      expect([source, population].every((texte) => texte.length > 0)).toBe(true);
      expect(publieeLe ?? '2017').toMatch(/^20\d{2}(?:-\d{2}){0,2}$/);
      if (statut !== 'attribuee') expect(reserve).not.toBeNull();
    }
  });
  it('montrent leurs contradictions : plusieurs chiffres pour la vente en ligne des PME', () => {
    const vente = REFERENCES.filter(({ theme }) => theme === 'PME qui vendent en ligne');
    expect(vente.map(({ valeur }) => valeur)).toEqual(
      expect.arrayContaining(['13,8 %, 13e de l’Union européenne', '15,8 %', '15 %', '16 %']),
    );
  });
});
