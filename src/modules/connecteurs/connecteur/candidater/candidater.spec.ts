import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ProfilSaisi } from '../profil';
import { candidater, CandidaterCommeConnecteur } from './candidater';

const { commune, departements, competences, secteurs, langues } = fait('CandidatureConnecteurDeposee.v1')().data;
const profil: ProfilSaisi = { commune, departements, competences, secteurs, langues };

const seCandidate = (change: Partial<ProfilSaisi> = {}, context = lui('2026-01-12')) =>
  demander(new CandidaterCommeConnecteur({ ...profil, ...change }, context), candidater);

describe('se présenter comme connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const refusee = [...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')()];
  const sorti = [...ACTIF, fait('ConnecteurSorti.v1')()];

  it('retient le profil, ses listes rangées, et la région du rôle', () => {
    given().when(seCandidate()).then(fait('CandidatureConnecteurDeposee.v1')());
    given()
      .when(seCandidate({ departements: ['56', '29'], langues: ['fr', 'br'] }))
      .then(fait('CandidatureConnecteurDeposee.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(...CANDIDAT)
      .when(seCandidate({ competences: competences.toReversed() }, lui('2026-01-13')))
      .changesNothing();
  });
  it('se refait après un refus, ou une sortie', () => {
    for (const faits of [refusee, sorti])
      given(...faits)
        .when(seCandidate({}, lui('2026-12-07')))
        .then(fait('CandidatureConnecteurDeposee.v1')({ deposeeLe: '2026-12-07' }));
  });
  it('refuse d’en déposer une autre', () => {
    given(...CANDIDAT)
      .when(seCandidate({ langues: ['fr'] }))
      .refuses(Refus.DejaConnecteur);
    given(...CANDIDAT)
      .when(seCandidate({ departements: ['75'] }, lui('2026-01-12', undefined, '11')))
      .refuses(Refus.DejaConnecteur);
    for (const faits of [ACCEPTE, [...ACTIF, fait('ConnecteurSuspendu.v1')()]])
      given(...faits)
        .when(seCandidate())
        .refuses(Refus.DejaConnecteur);
  });
  it('refuse un code qui n’est d’aucune commune, et un département d’une autre région', () => {
    given()
      .when(seCandidate({ commune: '29000' }))
      .refuses(Refus.CommuneDuConnecteurInconnue);
    given()
      .when(seCandidate({ departements: ['29', '75'] }))
      .refuses(Refus.DepartementHorsDeLaRegion);
  });
  it('refuse à qui n’a pas le rôle', () => {
    given()
      .when(seCandidate({}, referent('2026-01-12')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
