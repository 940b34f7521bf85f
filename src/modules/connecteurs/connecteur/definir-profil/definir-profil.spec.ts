import { scenariosOf } from '#libs/event-sourcing';
import { ACTIF, CANDIDAT, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ProfilSaisi } from '../profil';
import { definirProfil, DefinirProfil } from './definir-profil';

const { commune, departements, competences, secteurs, langues } = fait('ProfilDefini.v1')().data;

const leConnecteurDefinit = (change: Partial<ProfilSaisi> = {}, context = lui('2026-01-21')) =>
  demander(
    new DefinirProfil({ commune, departements, competences, secteurs, langues, ...change }, context),
    definirProfil,
  );

describe('définir son profil', () => {
  const { given } = scenariosOf(connecteur);

  it('remplace le profil entier, même suspendu, et garde la région', () => {
    for (const faits of [ACTIF, [...ACTIF, fait('ConnecteurSuspendu.v1')()]])
      given(...faits)
        .when(leConnecteurDefinit())
        .then(fait('ProfilDefini.v1')());
    given(...ACTIF)
      .when(leConnecteurDefinit({}, lui('2026-01-21', undefined, '76')))
      .then(fait('ProfilDefini.v1')());
  });
  it('ne change rien la seconde fois, ni quand l’ordre seul change', () => {
    given(...ACTIF, fait('ProfilDefini.v1')())
      .when(leConnecteurDefinit({ langues: langues.toReversed() }, lui('2026-01-22')))
      .changesNothing();
  });
  it('refuse une commune inconnue, et un département d’une autre région', () => {
    given(...ACTIF)
      .when(leConnecteurDefinit({ commune: '99999' }))
      .refuses(Refus.CommuneDuConnecteurInconnue);
    given(...ACTIF)
      .when(leConnecteurDefinit({ departements: ['44'] }))
      .refuses(Refus.DepartementHorsDeLaRegion);
  });
  it('refuse à qui n’est pas accepté, à un autre, et à qui n’est pas connecteur', () => {
    given(...CANDIDAT)
      .when(leConnecteurDefinit())
      .refuses(Refus.ConnecteurNonAccepte);
    given(...ACTIF)
      .when(leConnecteurDefinit({}, autreConnecteur('2026-01-21')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurDefinit({}, referent('2026-01-21')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
