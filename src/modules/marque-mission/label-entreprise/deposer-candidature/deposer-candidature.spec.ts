import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSEE, fait, LABELLISEE, siren } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import { deposer, DeposerCandidature } from './deposer-candidature';

const lEntrepriseDemande = (
  jour = '2026-02-02',
  context = dirigeante(jour),
  candidate: { region: string } | null = { region: '53' },
) => demander(new DeposerCandidature({ siren }, context), (command) => deposer(command, candidate));

describe('déposer une candidature au label', () => {
  const { given } = scenariosOf(labelEntreprise);
  const renouvelee = { candidatureId: `${siren}-2`, nature: 'renouvellement' } as const;

  it('retient la version des critères, et ce que fera le silence deux mois plus tard', () => {
    given().when(lEntrepriseDemande()).then(fait('CandidatureDeposee.v1')());
  });
  it('compte deux mois jusqu’au dernier jour de février', () => {
    given()
      .when(lEntrepriseDemande('2026-12-31'))
      .then(fait('CandidatureDeposee.v1')({ deposeeLe: '2026-12-31', silenceLe: '2027-02-28' }));
  });
  it('ne change rien tant que la candidature attend sa décision', () => {
    given(...DEPOSEE)
      .when(lEntrepriseDemande('2026-02-10'))
      .changesNothing();
  });
  it('se refait après un refus, un abandon ou un rejet par silence, sous un autre rang', () => {
    const encore = { candidatureId: `${siren}-2`, deposeeLe: '2026-05-04', silenceLe: '2026-07-04' };
    for (const fin of ['CandidatureRefusee.v1', 'CandidatureAbandonnee.v1', 'DecisionNeeDuSilence.v1'] as const)
      given(...DEPOSEE, fait(fin)())
        .when(lEntrepriseDemande('2026-05-04'))
        .then(fait('CandidatureDeposee.v1')(encore));
  });
  it('demande le renouvellement à partir de quatre-vingt-dix jours avant la fin', () => {
    given(...LABELLISEE)
      .when(lEntrepriseDemande('2027-12-02'))
      .then(fait('CandidatureDeposee.v1')({ ...renouvelee, deposeeLe: '2027-12-02', silenceLe: '2028-02-02' }));
    given(...LABELLISEE)
      .when(lEntrepriseDemande('2027-12-01'))
      .refuses(Refus.RenouvellementTropTot);
  });
  it('demande un autre label une fois le premier fini, que l’horloge l’ait constaté ou non', () => {
    const autre = { candidatureId: `${siren}-2`, deposeeLe: '2028-03-02', silenceLe: '2028-05-02' };
    for (const faits of [LABELLISEE, [...LABELLISEE, fait('LabelExpire.v1')()]])
      given(...faits)
        .when(lEntrepriseDemande('2028-03-02'))
        .then(fait('CandidatureDeposee.v1')(autre));
  });
  it('refuse le renouvellement d’un label suspendu ou menacé de retrait', () => {
    for (const menace of ['LabelSuspendu.v1', 'RetraitEnvisage.v1'] as const)
      given(...LABELLISEE, fait(menace)())
        .when(lEntrepriseDemande('2028-01-10'))
        .refuses(Refus.RenouvellementSuspendu);
  });
  it('refuse à qui ne dirige pas cette entreprise', () => {
    given()
      .when(lEntrepriseDemande('2026-02-02', dirigeante('2026-02-02', '356000000')))
      .refuses(Refus.EntrepriseNonEnrolee);
    given()
      .when(lEntrepriseDemande('2026-02-02', pilote('2026-02-02')))
      .refuses(Refus.CandidatureReservee);
  });
  it('refuse une entreprise qui n’est pas enrôlée, ou qui a cessé', () => {
    given()
      .when(lEntrepriseDemande('2026-02-02', dirigeante('2026-02-02'), null))
      .refuses(Refus.EntrepriseNonEnrolee);
  });
  it('constate d’abord un rejet par silence que l’horloge n’a pas encore constaté', () => {
    const encore = { candidatureId: `${siren}-2`, deposeeLe: '2026-04-03', silenceLe: '2026-06-03' };
    given(...DEPOSEE)
      .when(lEntrepriseDemande('2026-04-03'))
      .then(fait('DecisionNeeDuSilence.v1')(), fait('CandidatureDeposee.v1')(encore));
    given(...DEPOSEE)
      .when(lEntrepriseDemande('2026-04-02'))
      .changesNothing();
  });
  it('constate de même un label né du silence, et ne demande rien de plus', () => {
    given(fait('CandidatureDeposee.v1')({ effetDuSilence: 'acceptation' }))
      .when(lEntrepriseDemande('2026-04-03'))
      .then(
        fait('DecisionNeeDuSilence.v1')({ effet: 'acceptation' }),
        fait('LabelAccorde.v1')({ accordePar: null, accordeLe: '2026-04-03', expireLe: '2028-04-02' }),
      );
  });
});
