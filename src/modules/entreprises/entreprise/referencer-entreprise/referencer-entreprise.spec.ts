import { scenariosOf } from '#libs/event-sourcing';
import type { Nomenclature } from '#libs/france';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { Forme } from '../entreprise.events';
import { referencer, ReferencerEntreprise } from './referencer-entreprise';

interface Saisie extends Partial<Acteur> {
  siret?: string;
  commune?: string;
  naf?: string;
  nomenclature?: Nomenclature;
  forme?: Forme;
  raisonSociale?: string | null;
  exploitantId?: string | null;
}

const laBretagneReference = ({
  siret = '552 081 317 66522',
  commune = '29232',
  naf = '6201z',
  nomenclature = 'naf-rev-2',
  forme = 'personne-morale',
  raisonSociale = 'Ateliers du Léon',
  exploitantId = null,
  ...acteur
}: Saisie = {}) => {
  const context = contexteDe({ at: '2026-01-12T09:00:00Z', ...acteur });
  return demander(
    new ReferencerEntreprise({ siret, commune, naf, nomenclature, forme, raisonSociale, exploitantId }, context),
    referencer,
  );
};

describe('référencer une entreprise', () => {
  const { given } = scenariosOf(entreprise);

  it('retient le SIRET sans ses espaces, la région et la raison sociale', () => {
    given().when(laBretagneReference()).then(fait('EntrepriseReferencee.v2')());
  });
  it('retient un entrepreneur individuel sans son nom', () => {
    const seul = { forme: 'entrepreneur-individuel', raisonSociale: null, exploitantId: 'p1' } as const;
    given().when(laBretagneReference(seul)).then(fait('EntrepriseReferencee.v2')(seul));
  });
  it('laisse la mission, et l’entreprise elle-même, la référencer', () => {
    given()
      .when(laBretagneReference({ role: 'mission.pilote', territoire: 'FR' }))
      .then(fait('EntrepriseReferencee.v2')());
    given()
      .when(laBretagneReference({ role: 'entreprise.dirigeant', territoire: '552081317' }))
      .then(fait('EntrepriseReferencee.v2')());
  });
  it('date du calendrier de Paris', () => {
    given()
      .when(laBretagneReference({ at: '2026-01-12T23:30:00Z' }))
      .then(fait('EntrepriseReferencee.v2')({ referenceeLe: '2026-01-13' }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('EntrepriseReferencee.v2')()).when(laBretagneReference()).changesNothing();
  });
  it('refuse un SIRET incorrect', () => {
    given()
      .when(laBretagneReference({ siret: '55208131766523' }))
      .refuses(Refus.SiretIncorrect);
  });
  it.each<[Saisie, { code: string }]>([
    [{ commune: '29000' }, Refus.CommuneInconnue],
    [{ commune: 'toString' }, Refus.CommuneInconnue],
    [{ commune: '12014' }, Refus.CommuneAncienne],
    [{ naf: '62.01' }, Refus.CodeNafIncorrect],
    [{ naf: '45.20A', nomenclature: 'naf-2025' }, Refus.CodeNafIncorrect],
  ])('refuse une commune ou une activité qui n’existe pas (%j)', (saisie, refus) => {
    given().when(laBretagneReference(saisie)).refuses(refus);
  });
  it('refuse à une autre région, même quand l’entreprise est référencée', () => {
    given()
      .when(laBretagneReference({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
    given(fait('EntrepriseReferencee.v2')())
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
  const toulousaine = { siret: '55208131700018', commune: '31555', territoire: '76' };
  const ajoute = fait('EtablissementAjoute.v1')({ ajouteLe: '2026-01-12' });

  it('ajoute l’établissement d’une autre région, qui n’apprend pas avant que l’entreprise est connue', () => {
    given(fait('EntrepriseReferencee.v2')())
      .when(laBretagneReference({ ...toulousaine, raisonSociale: 'Ateliers' }))
      .then(ajoute);
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneReference({ ...toulousaine, raisonSociale: 'Ateliers' }))
      .then(ajoute);
  });
  it('ajoute celui que la région, la mission ou l’entreprise ajoute, sous la même identité', () => {
    for (const acteur of [
      { role: 'mission.pilote', territoire: 'FR' },
      { role: 'entreprise.dirigeant', territoire: '552081317' },
    ])
      given(fait('EntrepriseReferencee.v2')())
        .when(laBretagneReference({ ...toulousaine, ...acteur }))
        .then(ajoute);
    given(fait('EntrepriseReferencee.v2')())
      .when(laBretagneReference({ siret: '55208131700018' }))
      .then(fait('EtablissementAjoute.v1')({ commune: '29232', region: '53', ajouteLe: '2026-01-12' }));
  });
  it('ne l’ajoute pas deux fois', () => {
    given(fait('EntrepriseReferencee.v2')(), ajoute).when(laBretagneReference(toulousaine)).changesNothing();
  });
  it('refuse, à qui voit l’entreprise, une autre identité', () => {
    for (const saisie of [
      { raisonSociale: 'Ateliers' },
      { forme: 'entrepreneur-individuel', raisonSociale: null, exploitantId: 'p1' } as const,
    ])
      given(fait('EntrepriseReferencee.v2')())
        .when(laBretagneReference({ siret: '55208131700018', ...saisie }))
        .refuses(Refus.IdentiteDifferente);
  });
  it('refuse à une autre région un établissement qui n’est pas chez elle, sans rien en dire', () => {
    const refus = given(fait('EntrepriseReferencee.v2')())
      .when(laBretagneReference({ territoire: '76', commune: '31555' }))
      .refuses(Refus.EntrepriseReferenceeAilleurs);
    expect(refus.message).not.toContain('552081317');
    expect(refus.details).toBeUndefined();
  });
  it.each<Saisie>([{ commune: '29019' }, { naf: '62.02A' }, { raisonSociale: 'Ateliers' }])(
    'refuse un établissement connu avec autre chose (%j), et dit lequel',
    (saisie) => {
      const refus = given(fait('EntrepriseReferencee.v2')())
        .when(laBretagneReference(saisie))
        .refuses(Refus.EntrepriseDejaReferencee);
      expect(refus.details).toEqual({ siretReference: '55208131766522' });
    },
  );
  it('reconnaît l’établissement que la version 0.1 a retenu sans commune', () => {
    given(fait('EntrepriseReferencee.v1')()).when(laBretagneReference()).changesNothing();
  });
  it('refuse un établissement à une entreprise qui a cessé', () => {
    const cessee = [fait('EntrepriseReferencee.v2')(), fait('CessationConstatee.v1')()];
    given(...cessee)
      .when(laBretagneReference({ siret: '55208131700018' }))
      .refuses(Refus.EntrepriseCessee);
    // Another region does not learn that it existed.
    given(...cessee)
      .when(laBretagneReference(toulousaine))
      .refuses(Refus.EntrepriseReferenceeAilleurs);
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
