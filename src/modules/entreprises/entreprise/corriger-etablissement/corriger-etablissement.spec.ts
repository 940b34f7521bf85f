import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/entreprises';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { entreprise } from '../entreprise';
import * as Refus from '../entreprise.errors';
import type { LieuSaisi } from '../lieu';
import { corriger, CorrigerEtablissement } from './corriger-etablissement';

const laBretagneCorrige = ({
  siret = '55208131766522',
  commune = '29019',
  naf = '62.01Z',
  nomenclature = 'naf-rev-2',
  ...acteur
}: Partial<Acteur & LieuSaisi> = {}) =>
  demander(
    new CorrigerEtablissement(
      { siren: '552081317', siret, commune, naf, nomenclature },
      contexteDe({ at: '2026-03-02T09:00:00Z', ...acteur }),
    ),
    corriger,
  );

describe('corriger un établissement', () => {
  const { given } = scenariosOf(entreprise);
  const referencee = fait('EntrepriseReferencee.v2')();

  it('retient la commune et l’activité qui auraient dû l’être', () => {
    given(referencee).when(laBretagneCorrige()).then(fait('EtablissementCorrige.v1')());
  });
  it('complète ce que la version 0.1 n’avait pas', () => {
    const complete = fait('EtablissementCorrige.v1')({ commune: '29232' });
    given(fait('EntrepriseReferencee.v1')())
      .when(laBretagneCorrige({ commune: '29232' }))
      .then(complete);
    given(fait('EntrepriseReferencee.v1')(), complete)
      .when(laBretagneCorrige({ commune: '29232' }))
      .changesNothing();
  });
  it('ne change rien la seconde fois', () => {
    given(referencee, fait('EtablissementCorrige.v1')()).when(laBretagneCorrige()).changesNothing();
  });
  it('laisse la mission et l’entreprise, mais pas la région seule, le dire d’une autre région', () => {
    const ailleurs = fait('EtablissementCorrige.v1')({ commune: '31555', region: '76' });
    for (const acteur of [
      { role: 'mission.pilote', territoire: 'FR' },
      { role: 'entreprise.dirigeant', territoire: '552081317' },
    ])
      given(referencee)
        .when(laBretagneCorrige({ commune: '31555', ...acteur }))
        .then(ailleurs);
    given(referencee)
      .when(laBretagneCorrige({ commune: '31555' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse à la région d’un autre établissement', () => {
    given(referencee, fait('EtablissementAjoute.v1')())
      .when(laBretagneCorrige({ territoire: '76' }))
      .refuses(Refus.ActeReserve);
  });
  it('refuse un établissement inconnu, une commune ou une activité qui n’existe pas', () => {
    given(referencee)
      .when(laBretagneCorrige({ siret: '55208131700018' }))
      .refuses(Refus.EtablissementInconnu);
    given(referencee)
      .when(laBretagneCorrige({ commune: '29000' }))
      .refuses(Refus.CommuneInconnue);
    given(referencee)
      .when(laBretagneCorrige({ naf: '00.00Z' }))
      .refuses(Refus.CodeNafIncorrect);
  });
  it('refuse une fois l’entreprise cessée', () => {
    given(referencee, fait('CessationConstatee.v1')()).when(laBretagneCorrige()).refuses(Refus.EntrepriseCessee);
  });
  it('laisse voir l’entreprise à la région où on l’avait dite, qui en a les dossiers', () => {
    const ailleurs = fait('EtablissementCorrige.v1')({ commune: '31555', region: '76' });
    given(referencee, ailleurs).when(laBretagneCorrige()).refuses(Refus.ActeReserve);
  });
  it('refuse à une autre région, et pour une entreprise inconnue, de la même façon', () => {
    given(referencee)
      .when(laBretagneCorrige({ territoire: '76' }))
      .refuses(Refus.EntrepriseInconnue);
    given().when(laBretagneCorrige()).refuses(Refus.EntrepriseInconnue);
  });
  it('refuse à un autre rôle', () => {
    given(referencee)
      .when(laBretagneCorrige({ role: 'region.comptable' }))
      .refuses(Refus.ActeReserve);
  });
});
