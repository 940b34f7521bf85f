import { scenariosOf } from '#libs/event-sourcing';
import { DECLAREE, fait, siren } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { declarationPme, situationDe } from '../declaration-pme';
import * as Refus from '../declaration-pme.errors';
import type { SituationDePme } from '../declaration-pme.events';
import type { CandidatureDeclarante } from '../suite-de-la-declaration';
import { declarerInitiale, DeclarerSituationInitiale } from './declarer-situation-initiale';

const { data: candidature } = fait('StatutDemande.v1')();
const situation = situationDe(fait('SituationInitialeDeclaree.v1')().data);

const lEntrepriseDeclare = (
  change: Partial<SituationDePme> = {},
  context: ReturnType<typeof mission> = dirigeante('2026-03-10'),
  demande: CandidatureDeclarante | null = candidature,
) =>
  demander(new DeclarerSituationInitiale({ siren, rang: 1, ...situation, ...change }, context), (command) =>
    declarerInitiale(command, demande),
  );

describe('déclarer la situation à la demande du statut', () => {
  const { given } = scenariosOf(declarationPme);

  it('la retient avec la version de l’indice et la période de la seconde', () => {
    given().when(lEntrepriseDeclare()).then(fait('SituationInitialeDeclaree.v1')());
  });
  it('se fait encore après un rappel, et le dernier jour', () => {
    given(fait('DeclarationPmeRelancee.v1')({ moment: 'initiale' }))
      .when(lEntrepriseDeclare({}, dirigeante('2026-05-01')))
      .then(fait('SituationInitialeDeclaree.v1')({ declareeLe: '2026-05-01' }));
  });
  it('ne change rien la seconde fois, les technologies dans un autre ordre, ou corrigée depuis', () => {
    const technologies = [...situation.technologies].reverse();
    for (const faits of [DECLAREE, [...DECLAREE, fait('DeclarationPmeCorrigee.v1')()]])
      given(...faits)
        .when(lEntrepriseDeclare({ technologies }, dirigeante('2026-09-01')))
        .changesNothing();
  });
  it('refuse d’autres valeurs sans correction', () => {
    given(...DECLAREE)
      .when(lEntrepriseDeclare({ effectif: 9 }))
      .refuses(Refus.DeclarationDejaFaite);
  });
  it('refuse après soixante jours : la situation ne serait plus celle de la demande', () => {
    given()
      .when(lEntrepriseDeclare({}, dirigeante('2026-05-02')))
      .refuses(Refus.DeclarationHorsDeSaPeriode);
  });
  it('refuse des ventes en ligne sans chiffre d’affaires', () => {
    given()
      .when(lEntrepriseDeclare({ chiffreDAffairesCentimes: 0 }))
      .refuses(Refus.VentesSansChiffreDAffaires);
  });
  it('refuse une technologie que la version ne demande pas', () => {
    given()
      .when(lEntrepriseDeclare({ technologies: ['robots' as never] }))
      .refuses(Refus.TechnologieHorsDeLaVersion);
  });
  it('refuse avant une demande, et pour une autre entreprise', () => {
    given()
      .when(lEntrepriseDeclare({}, undefined, null))
      .refuses(Refus.CandidatureSansDeclaration);
    given()
      .when(lEntrepriseDeclare({}, dirigeante('2026-03-10', '356000000')))
      .refuses(Refus.CandidatureSansDeclaration);
  });
  it('refuse à la mission : l’entreprise seule déclare', () => {
    given()
      .when(lEntrepriseDeclare({}, mission('2026-03-10')))
      .refuses(Refus.DeclarationReservee);
  });
});
