import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import {
  APPARIEMENT_CONCLU,
  APPARIEMENT_PROPOSE,
  appariementId,
  besoinId,
  fait,
  offreId,
  preteuse,
  preteuseId,
} from '#facts/competences';
import { horloge, quiEmprunte, quiPrete, region, tierce } from '../../../../../test/support/acteurs-du-pret';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { prealablesApres } from '../../../../../test/support/prealables-d-appariement';
import { appariement } from '../appariement';
import * as Refus from '../appariement.errors';
import type { Prealables } from '../prealables';
import { proposerAppariement, ProposerAppariement } from './proposer-appariement';

const SAISIE = { appariementId, offreId, besoinId, partPourCent: 40, renonciationConcurrence: false };

const proposer = (
  change: Partial<ProposerAppariement['data']> = {},
  context = quiEmprunte('2026-02-20'),
  prealables: Prealables = prealablesApres(),
) =>
  demander(new ProposerAppariement({ ...SAISIE, ...change }, context), (command) =>
    proposerAppariement(command, prealables),
  );

const { offre } = prealablesApres();
const CONCURRENTE = prealablesApres([], {
  offre: offre && { ...offre, publication: { ...offre.publication, secteur: '47' } },
});

describe('proposer un appariement', () => {
  const { given } = scenariosOf(appariement);

  it('retient ce sur quoi la paire est jugée, et l’acceptation de l’entreprise qui propose', () => {
    given()
      .when(proposer())
      .then(...APPARIEMENT_PROPOSE);
    given()
      .when(proposer({}, quiPrete('2026-02-20')))
      .then(
        fait('AppariementPropose.v1')({ proposePar: preteuseId }),
        fait('AppariementAccepte.v1')({ siren: preteuse, cote: 'offre', complet: false, accepteLe: '2026-02-20' }),
      );
  });
  it('laisse les deux entreprises répondre quand leur région propose', () => {
    const context = region('2026-02-20');
    given()
      .when(proposer({}, context))
      .then(fait('AppariementPropose.v1')({ proposePar: context.actor.personneId }));
  });
  it('ne prête que les jours communs qui restent', () => {
    const decides = proposer({}, quiEmprunte('2026-06-19'))(null);
    expect(decides[0]?.data).toMatchObject({ du: '2026-06-19', au: '2026-09-30', points: 90 });
  });
  it('ne change rien la seconde fois, quoi qu’il soit devenu', () => {
    for (const faits of [APPARIEMENT_PROPOSE, APPARIEMENT_CONCLU])
      given(...faits)
        .when(proposer({}, quiEmprunte('2026-03-01'), prealablesApres([fait('OffreRetiree.v1')()])))
        .changesNothing();
  });
  it('refuse un autre appariement sous le même identifiant, et le même par une autre personne', () => {
    given(...APPARIEMENT_PROPOSE)
      .when(proposer({ partPourCent: 30 }))
      .refuses(Refus.AppariementDejaPropose);
    const decide = proposer({}, quiEmprunte('2026-02-20', 'autre'));
    expect(() => decide(etatApres(appariement, APPARIEMENT_PROPOSE))).toThrow(DoneByAnother);
  });
  it('refuse sans l’offre ou le besoin, et à qui ne voit ni l’un ni l’autre', () => {
    for (const manque of [{ offre: null }, { besoin: null }])
      given()
        .when(proposer({}, undefined, prealablesApres([], manque)))
        .refuses(Refus.OffreOuBesoinInconnu);
    for (const context of [tierce('2026-02-20'), region('2026-02-20', '76')])
      given().when(proposer({}, context)).refuses(Refus.OffreOuBesoinInconnu);
  });
  it('refuse une offre ou un besoin qui n’est plus ouvert', () => {
    for (const fin of [
      'OffreRetiree.v1',
      'OffreExpiree.v1',
      'BesoinRetire.v1',
      'BesoinExpire.v1',
      'BesoinPourvu.v1',
    ] as const)
      given()
        .when(proposer({}, undefined, prealablesApres([fait(fin)()])))
        .refuses(Refus.OffreOuBesoinFerme);
  });
  it('refuse quand l’une des deux n’a pas le statut', () => {
    given()
      .when(proposer({}, undefined, prealablesApres([], { statuts: false })))
      .refuses(Refus.StatutPerdu);
  });
  it('refuse entre entreprises liées', () => {
    given()
      .when(proposer({}, undefined, prealablesApres([], { lies: true })))
      .refuses(Refus.AppariementEntreLiees);
  });
  it('refuse sans jour, temps ou compétence en commun', () => {
    given()
      .when(proposer({}, quiEmprunte('2026-10-01')))
      .refuses(Refus.RapprochementImpossible);
    const prise = fait('PartDOffrePrise.v1')({ appariementId: 'autre', partPourCent: 60 });
    given()
      .when(proposer({}, undefined, prealablesApres([prise])))
      .refuses(Refus.RapprochementImpossible);
  });
  it('refuse plus que ce que l’offre laisse ou que le besoin demande', () => {
    const prise = fait('PartDOffrePrise.v1')({ appariementId: 'autre', partPourCent: 30 });
    given()
      .when(proposer({}, undefined, prealablesApres([prise])))
      .refuses(Refus.PartTropGrande);
    for (const partPourCent of [0, 41]) given().when(proposer({ partPourCent })).refuses(Refus.PartTropGrande);
  });
  it('refuse une concurrente sans renonciation expresse, sauf à la région, qui ne renonce pour personne', () => {
    for (const context of [quiEmprunte('2026-02-20'), quiPrete('2026-02-20')])
      given()
        .when(proposer({}, context, CONCURRENTE))
        .refuses(Refus.ConcurrenceSansRenonciation);
    const [propose, accepte] = proposer({ renonciationConcurrence: true }, undefined, CONCURRENTE)(null);
    expect(propose?.data).toMatchObject({ entrees: { concurrente: true }, points: 90 });
    expect(accepte?.data).toMatchObject({ renonciationConcurrence: true });
    expect(proposer({}, region('2026-02-20'), CONCURRENTE)(null)).toHaveLength(1);
  });
  it('refuse au programme', () => {
    given()
      .when(proposer({}, horloge('2026-02-20')))
      .refuses(Refus.PropositionDAppariementReservee);
  });
});
