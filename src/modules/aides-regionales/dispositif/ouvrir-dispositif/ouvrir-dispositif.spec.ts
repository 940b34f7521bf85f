import { scenariosOf } from '#libs/event-sourcing';
import { dispositifId, fait } from '#facts/aides-regionales';
import { contexteDe, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { dispositif } from '../dispositif';
import * as Refus from '../dispositif.errors';
import { ouvrir, OuvrirDispositif, type ReglesDuDispositif } from './ouvrir-dispositif';

const regles: ReglesDuDispositif = {
  intitule: 'Chèque numérique',
  baseLegale: 'Délibération 2025-114 du 18 décembre 2025',
  tauxPointsDeBase: 5_000,
  plancherCentimes: 100_000,
  plafondCentimes: 2_000_000,
  dureeReservationJours: 60,
};

interface Saisie extends Partial<Acteur>, Partial<ReglesDuDispositif> {
  le?: string;
}

const laBretagneOuvre = ({
  le = '2026-01-05',
  role = 'region.responsable',
  territoire = '53',
  ...change
}: Saisie = {}) => {
  const context = contexteDe({ role, territoire, at: '2026-01-05T09:00:00Z' });
  return demander(
    new OuvrirDispositif({ motifDeDate: 'saisie-differee', ...regles, ...change, dispositifId, ouvertLe: le }, context),
    ouvrir,
  );
};

describe('ouvrir un dispositif', () => {
  const { given } = scenariosOf(dispositif);

  it('retient les règles votées, dans la région de qui l’ouvre', () => {
    given().when(laBretagneOuvre()).then(fait('DispositifOuvert.v1')());
  });
  it('ne change rien quand l’intitulé ne diffère que par ses espaces ou sa forme Unicode', () => {
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneOuvre({ intitule: ' Che\u0300que  nume\u0301rique' }))
      .changesNothing();
  });
  it('accepte une aide d’un montant unique', () => {
    const unique = { plancherCentimes: 200_000, plafondCentimes: 200_000 };
    given().when(laBretagneOuvre(unique)).then(fait('DispositifOuvert.v1')(unique));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('DispositifOuvert.v1')()).when(laBretagneOuvre()).changesNothing();
  });
  it('ne dit pas rouvert ce qui est fermé', () => {
    given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')())
      .when(laBretagneOuvre())
      .refuses(Refus.DispositifDejaFerme);
  });
  it('refuse l’identifiant d’un dispositif d’une autre région, ouvert ou fermé', () => {
    given(fait('DispositifOuvert.v1')())
      .when(laBretagneOuvre({ territoire: '76' }))
      .refuses(Refus.IdentifiantIndisponible);
    given(fait('DispositifOuvert.v1')(), fait('DispositifFerme.v1')())
      .when(laBretagneOuvre({ territoire: '76' }))
      .refuses(Refus.IdentifiantIndisponible);
  });
  it('refuse à qui n’est pas responsable', () => {
    given()
      .when(laBretagneOuvre({ role: 'region.instructeur' }))
      .refuses(Refus.DispositifReserveAuResponsable);
  });
  it.each<Saisie>([
    { intitule: 'Chèque export' },
    { baseLegale: 'Délibération 2026-001' },
    { tauxPointsDeBase: 4_000 },
    { plancherCentimes: 50_000 },
    { plafondCentimes: 1_000_000 },
    { dureeReservationJours: 30 },
    { le: '2026-01-04' },
  ])('refuse de rouvrir avec d’autres règles : %j', (saisie) => {
    given(fait('DispositifOuvert.v1')()).when(laBretagneOuvre(saisie)).refuses(Refus.DispositifDejaOuvert);
  });
  it('refuse un plancher au-dessus du plafond', () => {
    given()
      .when(laBretagneOuvre({ plancherCentimes: 2_000_001 }))
      .refuses(Refus.BornesIncoherentes);
  });
  it('refuse une ouverture datée d’après ce jour', () => {
    given()
      .when(laBretagneOuvre({ le: '2026-01-06' }))
      .refuses(Refus.DateHorsDePropos);
  });
});
