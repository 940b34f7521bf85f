import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { Forme } from '../entreprise.events';
import { referencer, ReferencerEntreprise } from './referencer-entreprise';

interface Saisie extends Partial<Acteur> {
  siret?: string;
  region?: string;
  forme?: Forme;
  raisonSociale?: string | null;
  exploitantId?: string | null;
}

const laBretagneReference = ({
  siret = '552 081 317 66522',
  region = '53',
  forme = 'personne-morale',
  raisonSociale = 'Ateliers du Léon',
  exploitantId = null,
  ...acteur
}: Saisie = {}) => {
  const context = contexteDe({ at: '2026-01-12T09:00:00Z', ...acteur });
  return demander(new ReferencerEntreprise({ siret, region, forme, raisonSociale, exploitantId }, context), referencer);
};

describe('référencer une entreprise', () => {
  const { given } = scenariosOf(entreprise);

  it('retient le SIRET sans ses espaces, la région et la raison sociale', () => {
    given().when(laBretagneReference()).then(fait('EntrepriseReferencee.v1')());
  });
  it('retient un entrepreneur individuel sans son nom', () => {
    const seul = { forme: 'entrepreneur-individuel', raisonSociale: null, exploitantId: 'p1' } as const;
    given().when(laBretagneReference(seul)).then(fait('EntrepriseReferencee.v1')(seul));
  });
  it('laisse la mission, et l’entreprise elle-même, la référencer', () => {
    given()
      .when(laBretagneReference({ role: 'mission.pilote', territoire: 'FR' }))
      .then(fait('EntrepriseReferencee.v1')());
    given()
      .when(laBretagneReference({ role: 'entreprise.dirigeant', territoire: '552081317' }))
      .then(fait('EntrepriseReferencee.v1')());
  });
  it('date du calendrier de Paris', () => {
    given()
      .when(laBretagneReference({ at: '2026-01-12T23:30:00Z' }))
      .then(fait('EntrepriseReferencee.v1')({ referenceeLe: '2026-01-13' }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('EntrepriseReferencee.v1')()).when(laBretagneReference()).changesNothing();
  });
  it('refuse un SIRET incorrect', () => {
    given()
      .when(laBretagneReference({ siret: '55208131766523' }))
      .refuses(Refus.SiretIncorrect);
  });
  it('refuse un code qui n’est pas celui d’une région', () => {
    given()
      .when(laBretagneReference({ region: '35' }))
      .refuses(Refus.RegionInconnue);
    given()
      .when(laBretagneReference({ region: 'toString' }))
      .refuses(Refus.RegionInconnue);
  });
  it('refuse à une autre région, même quand l’entreprise est référencée', () => {
    given()
      .when(laBretagneReference({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneReference({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse à qui n’agit ni pour la région, ni pour l’entreprise', () => {
    given()
      .when(laBretagneReference({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
    given()
      .when(laBretagneReference({ role: 'entreprise.dirigeant', territoire: '356000000' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse une entreprise référencée dans une autre région, sans en dire le SIRET', () => {
    const occitane = laBretagneReference({ territoire: '76', region: '76' });
    const memeSiret = given(fait('EntrepriseReferencee.v1')())
      .when(occitane)
      .refuses(Refus.EntrepriseReferenceeAilleurs);
    const autreSiret = given(fait('EntrepriseReferencee.v1')({ siret: '55208131700019' }))
      .when(occitane)
      .refuses(Refus.EntrepriseReferenceeAilleurs);
    for (const refus of [memeSiret, autreSiret]) {
      expect(refus.message).not.toContain('552081317');
      expect(refus.details).toBeUndefined();
    }
  });
  it('refuse un autre établissement de la même entreprise, et dit lequel est référencé', () => {
    const refus = given(fait('EntrepriseReferencee.v1')({ siret: '55208131700019' }))
      .when(laBretagneReference())
      .refuses(Refus.EntrepriseDejaReferencee);
    expect(refus.details).toEqual({ siretReference: '55208131700019' });
  });
  it('refuse, à qui la voit, une seconde région', () => {
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneReference({ region: '76', role: 'mission.pilote', territoire: 'FR' }))
      .refuses(Refus.EntrepriseDejaReferencee);
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneReference({ region: '76', role: 'entreprise.dirigeant', territoire: '552081317' }))
      .refuses(Refus.EntrepriseDejaReferencee);
  });
  it.each<Saisie>([{ exploitantId: null }, { raisonSociale: 'Anne Le Gall', exploitantId: 'p1' }])(
    'refuse un entrepreneur individuel sans identifiant de personne, ou avec un nom (%j)',
    (saisie) => {
      const seul = { forme: 'entrepreneur-individuel', raisonSociale: null, ...saisie } as const;
      given().when(laBretagneReference(seul)).refuses(Refus.NomDePersonneHorsDuCoffre);
    },
  );
  it('refuse une personne morale sans raison sociale, ou avec un exploitant', () => {
    given()
      .when(laBretagneReference({ raisonSociale: null }))
      .refuses(Refus.RaisonSocialeManquante);
    given()
      .when(laBretagneReference({ exploitantId: 'p1' }))
      .refuses(Refus.RaisonSocialeManquante);
  });
});
