import { scenariosOf } from '#libs/event-sourcing';
import { DECLAREE, fait, REDECLAREE, siren } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { declarationPme, situationDe } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import { corriger, CorrigerDeclaration } from './corriger-declaration';

const { data: corrigee } = fait('DeclarationPmeCorrigee.v1')();
const { moment, motif } = corrigee;

const lEntrepriseCorrige = (
  change: Partial<CorrigerDeclaration['data']> = {},
  context: ReturnType<typeof mission> = dirigeante('2026-04-20'),
) =>
  demander(
    new CorrigerDeclaration({ siren, rang: 1, moment, motif, ...situationDe(corrigee), ...change }, context),
    corriger,
  );

describe('corriger une déclaration', () => {
  const { given } = scenariosOf(declarationPme);
  const CORRIGEE = [...DECLAREE, fait('DeclarationPmeCorrigee.v1')()];

  it('redit toute la situation, avec un motif, à côté de ce qui était dit', () => {
    given(...DECLAREE)
      .when(lEntrepriseCorrige())
      .then(fait('DeclarationPmeCorrigee.v1')());
  });
  it('vaut pour la seconde aussi', () => {
    given(...REDECLAREE)
      .when(lEntrepriseCorrige({ moment: 'finale' }, dirigeante('2027-03-20')))
      .then(fait('DeclarationPmeCorrigee.v1')({ moment: 'finale', corrigeeLe: '2027-03-20' }));
  });
  it('ne change rien la seconde fois, et refuse les mêmes valeurs sous un autre motif', () => {
    given(...CORRIGEE)
      .when(lEntrepriseCorrige({}, dirigeante('2026-08-01')))
      .changesNothing();
    given(...CORRIGEE)
      .when(lEntrepriseCorrige({ motif: 'erreur-de-saisie' }))
      .refuses(Refus.CorrectionSansChangement);
    given(...DECLAREE)
      .when(lEntrepriseCorrige(situationDe(fait('SituationInitialeDeclaree.v1')().data)))
      .refuses(Refus.CorrectionSansChangement);
  });
  it('peut se corriger encore, jusqu’au soixantième jour après la déclaration', () => {
    given(...CORRIGEE)
      .when(lEntrepriseCorrige({ effectif: 7 }, dirigeante('2026-05-09')))
      .then(fait('DeclarationPmeCorrigee.v1')({ effectif: 7, corrigeeLe: '2026-05-09' }));
    given(...CORRIGEE)
      .when(lEntrepriseCorrige({ effectif: 7 }, dirigeante('2026-05-10')))
      .refuses(Refus.CorrectionTropTardive);
  });
  it('refuse ce qui n’est pas déclaré, ou ne tient pas', () => {
    given(...DECLAREE)
      .when(lEntrepriseCorrige({ moment: 'finale' }))
      .refuses(Refus.DeclarationACorrigerManquante);
    given(...DECLAREE)
      .when(lEntrepriseCorrige({ chiffreDAffairesCentimes: 0 }))
      .refuses(Refus.VentesSansChiffreDAffaires);
    given().when(lEntrepriseCorrige()).refuses(Refus.CandidatureSansDeclaration);
  });
  it('refuse à une autre entreprise et à la mission', () => {
    given(...DECLAREE)
      .when(lEntrepriseCorrige({}, dirigeante('2026-04-20', '356000000')))
      .refuses(Refus.CandidatureSansDeclaration);
    given(...DECLAREE)
      .when(lEntrepriseCorrige({}, mission('2026-04-20')))
      .refuses(Refus.DeclarationReservee);
  });
});
