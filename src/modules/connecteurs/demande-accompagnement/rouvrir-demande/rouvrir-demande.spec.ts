import { scenariosOf } from '#libs/event-sourcing';
import { ACCOMPAGNEE, DEMANDEE, demandeId, EN_CHARGE, fait, PROPOSEE, QUALIFIEE } from '#facts/connecteurs';
import { connecteur as lui, dirigeante, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { rouvrir, RouvrirDemande } from './rouvrir-demande';

const lEntrepriseRouvre = (context = dirigeante('2026-05-04')) =>
  demander(new RouvrirDemande({ demandeId }, context), rouvrir);

describe('rouvrir une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const abandonnee = [...PROPOSEE, fait('DemandeAbandonnee.v1')()];

  it('la fait classer de nouveau, une fois suivie', () => {
    given(...ACCOMPAGNEE)
      .when(lEntrepriseRouvre())
      .then(fait('DemandeRouverte.v1')());
  });
  it('refuse ce que personne n’a suivi, et ce que la région a mis hors champ', () => {
    for (const issue of ['injoignable', 'hors-champ'] as const)
      given(...PROPOSEE, fait('AccompagnementClos.v1')({ connecteurId: null, issue }))
        .when(lEntrepriseRouvre())
        .refuses(Refus.ReouvertureImpossible);
    given(...EN_CHARGE, fait('AccompagnementClos.v1')({ issue: 'hors-champ' }))
      .when(lEntrepriseRouvre())
      .refuses(Refus.ReouvertureImpossible);
    given(...abandonnee)
      .when(lEntrepriseRouvre(dirigeante('2026-03-11')))
      .refuses(Refus.ReouvertureImpossible);
  });
  it('se peut jusqu’au trentième jour, pas le lendemain', () => {
    given(...ACCOMPAGNEE)
      .when(lEntrepriseRouvre(dirigeante('2026-05-14')))
      .then(fait('DemandeRouverte.v1')({ rouverteLe: '2026-05-14' }));
    const refus = given(...ACCOMPAGNEE)
      .when(lEntrepriseRouvre(dirigeante('2026-05-15')))
      .refuses(Refus.ReouvertureTardive);
    expect(refus.details).toEqual({ jusquAu: '2026-05-14' });
  });
  it('ne change rien la seconde fois', () => {
    given(...ACCOMPAGNEE, fait('DemandeRouverte.v1')())
      .when(lEntrepriseRouvre())
      .changesNothing();
  });
  it('se refait après une autre fin', () => {
    const suivieEncore = [...PROPOSEE.slice(2), fait('DemandePriseEnCharge.v1')()];
    const fin = fait('AccompagnementClos.v1')({ closLe: '2026-05-20' });
    given(...ACCOMPAGNEE, fait('DemandeRouverte.v1')(), ...suivieEncore, fin)
      .when(lEntrepriseRouvre(dirigeante('2026-06-04')))
      .then(fait('DemandeRouverte.v1')({ rouverteLe: '2026-06-04' }));
  });
  it('refuse une demande qui n’est pas terminée', () => {
    const classeeDeNouveau = [...ACCOMPAGNEE, fait('DemandeRouverte.v1')(), ...PROPOSEE.slice(2)];
    for (const faits of [DEMANDEE, QUALIFIEE, PROPOSEE, EN_CHARGE, classeeDeNouveau])
      given(...faits)
        .when(lEntrepriseRouvre())
        .refuses(Refus.DemandeNonClose);
  });
  it('refuse sans demande, à une autre entreprise, à la région et au connecteur', () => {
    given().when(lEntrepriseRouvre()).refuses(Refus.DemandeInconnue);
    given(...ACCOMPAGNEE)
      .when(lEntrepriseRouvre(dirigeante('2026-05-04', '356000000')))
      .refuses(Refus.DemandeInconnue);
    for (const context of [referent('2026-05-04'), lui('2026-05-04')])
      given(...ACCOMPAGNEE)
        .when(lEntrepriseRouvre(context))
        .refuses(Refus.AvisReserve);
  });
});
