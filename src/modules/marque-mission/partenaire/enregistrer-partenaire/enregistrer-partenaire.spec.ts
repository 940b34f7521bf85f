import { scenariosOf } from '#libs/event-sourcing';
import { fait, sirenDuPartenaire } from '#facts/marque-mission';
import { dirigeante, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { partenaire } from '../partenaire';
import * as Refus from '../partenaire.errors';
import { enregistrer, EnregistrerPartenaire } from './enregistrer-partenaire';

const { nature, nom, territoire } = fait('PartenaireEnregistre.v1')().data;

const laMissionEnregistre = (change: object = {}, context = pilote('2026-01-19')) =>
  demander(
    new EnregistrerPartenaire({ siren: sirenDuPartenaire, nature, nom, territoire, ...change }, context),
    enregistrer,
  );

describe('enregistrer un partenaire', () => {
  const { given } = scenariosOf(partenaire);
  const enregistre = fait('PartenaireEnregistre.v1')();

  it('retient sa nature, son nom officiel et son territoire', () => {
    given().when(laMissionEnregistre()).then(enregistre);
  });
  it('ne change rien la seconde fois', () => {
    given(enregistre)
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
  it('enregistre de nouveau celui qui était sorti', () => {
    given(enregistre, fait('PartenaireSorti.v1')())
      .when(laMissionEnregistre({}, pilote('2027-01-04')))
      .then(fait('PartenaireEnregistre.v1')({ enregistreLe: '2027-01-04' }));
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
