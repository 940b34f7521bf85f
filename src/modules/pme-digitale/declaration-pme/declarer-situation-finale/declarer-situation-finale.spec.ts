import { scenariosOf } from '#libs/event-sourcing';
import { DECLAREE, fait, REDECLAREE, siren } from '#facts/pme-digitale';
import { dirigeante, laRegion } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { declarationPme, situationDe } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import type { SituationDePme } from '../declaration-pme.events';
import { declarerFinale, DeclarerSituationFinale } from './declarer-situation-finale';

const situation = situationDe(fait('SituationFinaleDeclaree.v1')().data);

const lEntrepriseDeclare = (
  change: Partial<SituationDePme> = {},
  context: ReturnType<typeof laRegion> = dirigeante('2027-03-15'),
) => demander(new DeclarerSituationFinale({ siren, rang: 1, ...situation, ...change }, context), declarerFinale);

describe('déclarer la situation un an après', () => {
  const { given } = scenariosOf(declarationPme);

  it('la retient dans la version de l’indice de la première', () => {
    given(...DECLAREE)
      .when(lEntrepriseDeclare())
      .then(fait('SituationFinaleDeclaree.v1')());
    given(fait('SituationInitialeDeclaree.v1')({ nomenclature: 'DII-2021' }))
      .when(lEntrepriseDeclare())
      .then(fait('SituationFinaleDeclaree.v1')({ nomenclature: 'DII-2021' }));
  });
  it('ne change rien la seconde fois, corrigée ou non, et refuse d’autres valeurs', () => {
    const corrigee = fait('DeclarationPmeCorrigee.v1')({ moment: 'finale', corrigeeLe: '2027-03-20' });
    for (const faits of [REDECLAREE, [...REDECLAREE, corrigee]])
      given(...faits)
        .when(lEntrepriseDeclare())
        .changesNothing();
    given(...REDECLAREE)
      .when(lEntrepriseDeclare({ heuresManquantesParMois: 14 }))
      .refuses(Refus.DeclarationDejaFaite);
  });
  it('refuse avant un an, et après les quatre-vingt-dix jours qui suivent', () => {
    for (const jour of ['2027-03-01', '2027-06-01'])
      given(...DECLAREE)
        .when(lEntrepriseDeclare({}, dirigeante(jour)))
        .refuses(Refus.DeclarationHorsDeSaPeriode);
    for (const jour of ['2027-03-02', '2027-05-31'])
      given(...DECLAREE)
        .when(lEntrepriseDeclare({}, dirigeante(jour)))
        .then(fait('SituationFinaleDeclaree.v1')({ declareeLe: jour }));
  });
  it('refuse sans la première, et pour une autre entreprise', () => {
    given(fait('DeclarationPmeRelancee.v1')()).when(lEntrepriseDeclare()).refuses(Refus.DeclarationInitialeManquante);
    given().when(lEntrepriseDeclare()).refuses(Refus.CandidatureSansDeclaration);
    given(...DECLAREE)
      .when(lEntrepriseDeclare({}, dirigeante('2027-03-15', '356000000')))
      .refuses(Refus.CandidatureSansDeclaration);
  });
  it('refuse une situation incohérente, et à une région', () => {
    given(...DECLAREE)
      .when(lEntrepriseDeclare({ chiffreDAffairesCentimes: 0 }))
      .refuses(Refus.VentesSansChiffreDAffaires);
    given(...DECLAREE)
      .when(lEntrepriseDeclare({}, laRegion('2027-03-15')))
      .refuses(Refus.DeclarationReservee);
  });
});
