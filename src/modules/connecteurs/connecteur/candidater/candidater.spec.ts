import { scenariosOf } from '#libs/event-sourcing';
import { ACCEPTE, ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { candidater, CandidaterCommeConnecteur } from './candidater';

const { commune, departements, competences, secteurs, langues, origine } = fait('CandidatureConnecteurDeposee.v1')()
  .data;
const candidature: CandidaterCommeConnecteur['data'] = {
  commune,
  departements,
  competences,
  secteurs,
  langues,
  origine,
};

const seCandidate = (change: Partial<typeof candidature> = {}, context = lui('2026-01-12')) =>
  demander(new CandidaterCommeConnecteur({ ...candidature, ...change }, context), candidater);

describe('se présenter comme connecteur', () => {
  const { given } = scenariosOf(connecteur);
  const refusee = [...CANDIDAT, fait('CandidatureConnecteurRefusee.v1')()];
  const sorti = [...ACTIF, fait('ConnecteurSorti.v1')()];

  it('retient le profil, ses listes rangées, l’origine, et la région du rôle', () => {
    given().when(seCandidate()).then(fait('CandidatureConnecteurDeposee.v1')());
    given()
      .when(seCandidate({ departements: ['56', '29'], langues: ['fr', 'br'] }))
      .then(fait('CandidatureConnecteurDeposee.v1')());
    given()
      .when(seCandidate({ origine: 'bouche-a-oreille' }))
      .then(fait('CandidatureConnecteurDeposee.v1')({ origine: 'bouche-a-oreille' }));
  });
  it('ne change rien la seconde fois', () => {
    given(...CANDIDAT)
      .when(seCandidate({ competences: competences.toReversed() }, lui('2026-01-13')))
      .changesNothing();
  });
  it('reste celle du candidat qui a complété son profil', () => {
    const complete = fait('CandidatureCompletee.v1')();
    given(...CANDIDAT, fait('ComplementDemande.v1')(), complete)
      .when(seCandidate({ competences: complete.data.competences }, lui('2026-01-15')))
      .changesNothing();
  });
  it('se refait après un refus, ou une sortie', () => {
    for (const faits of [refusee, sorti])
      given(...faits)
        .when(seCandidate({ origine: 'region' }, lui('2026-12-07')))
        .then(fait('CandidatureConnecteurDeposee.v1')({ origine: 'region', deposeeLe: '2026-12-07' }));
  });
  it('refuse d’en déposer une autre', () => {
    given(...CANDIDAT)
      .when(seCandidate({ langues: ['fr'] }))
      .refuses(Refus.DejaConnecteur);
    given(...CANDIDAT)
      .when(seCandidate({ origine: 'campagne' }))
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
