import { scenariosOf } from '#libs/event-sourcing';
import { fait, sirenDuPartenaire } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import { enregistrer, EnregistrerPartenaire } from './enregistrer-partenaire';

const { nature, nom, territoire, origine } = fait('PartenaireEnregistre.v2')().data;

const laMissionEnregistre = (change: object = {}, context = pilote('2026-01-19')) =>
  demander(
    new EnregistrerPartenaire({ siren: sirenDuPartenaire, nature, nom, territoire, origine, ...change }, context),
    enregistrer,
  );

describe('enregistrer un partenaire', () => {
  const { given } = scenariosOf(partenaire);
  const enregistre = fait('PartenaireEnregistre.v2')();
  const sansOrigine = fait('PartenaireEnregistre.v1')();

  it('retient sa nature, son nom officiel, son territoire et son origine', () => {
    given().when(laMissionEnregistre()).then(enregistre);
  });
  it('ne change rien la seconde fois', () => {
    for (const deja of [[enregistre], [sansOrigine, fait('OrigineDePartenaireDite.v1')()]])
      given(...deja)
        .when(laMissionEnregistre({}, pilote('2026-01-20')))
        .changesNothing();
  });
  it('corrige ce qui diffère', () => {
    given(enregistre)
      .when(laMissionEnregistre({ nom: 'CCI Bretagne' }, pilote('2026-02-09')))
      .then(fait('PartenaireCorrige.v1')());
    for (const change of [{ territoire: 'FR' }, { nature: 'autre' }] as const)
      given(enregistre)
        .when(laMissionEnregistre(change, pilote('2026-02-09')))
        .then(fait('PartenaireCorrige.v1')({ nom, ...change }));
  });
  it('dit une fois l’origine que personne n’avait dite, seule ou avec une correction', () => {
    const dite = fait('OrigineDePartenaireDite.v1')({ origine: 'campagne' });
    given(sansOrigine)
      .when(laMissionEnregistre({ origine: 'campagne' }, pilote('2026-02-09')))
      .then(dite);
    given(sansOrigine)
      .when(laMissionEnregistre({ nom: 'CCI Bretagne', origine: 'campagne' }, pilote('2026-02-09')))
      .then(dite, fait('PartenaireCorrige.v1')());
    given(sansOrigine, dite)
      .when(laMissionEnregistre({ origine: 'mission' }, pilote('2026-02-10')))
      .refuses(Refus.OrigineDePartenaireDejaDite);
  });
  it('enregistre de nouveau celui qui était sorti, avec ce qui le ramène', () => {
    given(enregistre, fait('PartenaireSorti.v1')())
      .when(laMissionEnregistre({ origine: 'campagne' }, pilote('2027-01-04')))
      .then(fait('PartenaireEnregistre.v2')({ origine: 'campagne', enregistreLe: '2027-01-04' }));
  });
  it('refuse une autre origine, seule ou avec une correction, aussi après une correction', () => {
    for (const deja of [[enregistre], [enregistre, fait('PartenaireCorrige.v1')()]])
      for (const change of [{}, { nom: 'CCI' }])
        given(...deja)
          .when(laMissionEnregistre({ ...change, origine: 'mission' }, pilote('2026-02-09')))
          .refuses(Refus.OrigineDePartenaireDejaDite);
  });
  it('refuse un SIREN mal formé', () => {
    given()
      .when(laMissionEnregistre({ siren: '130022719' }))
      .refuses(Refus.SirenDePartenaireIncorrect);
  });
  it('refuse à qui n’est pas de la mission', () => {
    given()
      .when(laMissionEnregistre({}, dirigeante('2026-01-19')))
      .refuses(Refus.PartenariatReserve);
  });
});
