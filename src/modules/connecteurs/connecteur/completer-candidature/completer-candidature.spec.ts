import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, CANDIDAT, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ProfilSaisi } from '../profil';
import { completer, CompleterCandidature } from './completer-candidature';

const { commune, departements, competences, secteurs, langues } = fait('CandidatureCompletee.v1')().data;

const leCandidatComplete = (change: Partial<ProfilSaisi> = {}, context = lui('2026-01-14')) =>
  demander(
    new CompleterCandidature({ commune, departements, competences, secteurs, langues, ...change }, context),
    completer,
  );

describe('compléter sa candidature', () => {
  const { given } = scenariosOf(connecteur);
  const demande = [...CANDIDAT, fait('ComplementDemande.v1')()];

  it('redit le profil entier', () => {
    given(...demande)
      .when(leCandidatComplete())
      .then(fait('CandidatureCompletee.v1')());
  });
  it('peut redire le même profil, dans la région de la candidature', () => {
    const { competences: celles } = fait('CandidatureConnecteurDeposee.v1')().data;
    given(...demande)
      .when(leCandidatComplete({ competences: celles }, lui('2026-01-14', undefined, '76')))
      .then(fait('CandidatureCompletee.v1')({ competences: celles }));
  });
  it('ne change rien la seconde fois', () => {
    given(...demande, fait('CandidatureCompletee.v1')())
      .when(leCandidatComplete({}, lui('2026-01-15')))
      .changesNothing();
  });
  it('refuse quand rien n’est demandé, sans candidature, ou une fois accepté', () => {
    given(...CANDIDAT)
      .when(leCandidatComplete())
      .refuses(Refus.AucunComplementDemande);
    given().when(leCandidatComplete()).refuses(Refus.ConnecteurInconnu);
    given(...ACCEPTE)
      .when(leCandidatComplete())
      .refuses(Refus.CandidatureDeConnecteurClose);
  });
  it('refuse une commune inconnue, et un département d’une autre région', () => {
    given(...demande)
      .when(leCandidatComplete({ commune: '00000' }))
      .refuses(Refus.CommuneDuConnecteurInconnue);
    given(...demande)
      .when(leCandidatComplete({ departements: ['31'] }, lui('2026-01-14', undefined, '76')))
      .refuses(Refus.DepartementHorsDeLaRegion);
  });
  it('refuse à un autre connecteur, et à sa région', () => {
    given(...demande)
      .when(leCandidatComplete({}, autreConnecteur('2026-01-14')))
      .refuses(Refus.ConnecteurInconnu);
    given(...demande)
      .when(leCandidatComplete({}, referent('2026-01-14')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
