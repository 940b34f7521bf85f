import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/prestations';
import { certificateur, responsable } from '../../../../../test/support/acteurs-des-prestations';
import { demander } from '../../../../../test/support/demander';
import { catalogue } from '../catalogue';
import * as Refus from '../catalogue.errors';
import { inscrire, InscrireService } from './inscrire-service';

const inscrit = fait('ServiceInscrit.v1');
const { region: _, version: __, inscritPar, inscritLe, ...service } = inscrit().data;

const laRegionInscrit = (
  change: Partial<InscrireService['data']> = {},
  context = responsable(inscritLe, inscritPar),
  ouvert = true,
) => demander(new InscrireService({ ...service, ...change }, context), (command) => inscrire(command, ouvert));

describe('inscrire un service au catalogue', () => {
  const { given } = scenariosOf(catalogue);
  const retire = fait('ServiceRetire.v1')();

  it('commence à la première version', () => {
    given().when(laRegionInscrit()).then(inscrit());
  });
  it('ne change rien la seconde fois', () => {
    given(inscrit())
      .when(laRegionInscrit(undefined, responsable('2026-02-01', 'autre'), false))
      .changesNothing();
  });
  it('inscrit une autre version pour la moindre condition, ou après un retrait', () => {
    const changes = [
      { intitule: 'Autre' },
      { competence: 'cybersecurite' },
      { prixMinimumCentimes: 100_001 },
      { prixMaximumCentimes: 500_001 },
      { partPubliquePointsDeBase: 5_001 },
      { plafondCentimes: 200_001 },
      { dispositifId: 'autre' },
    ] as const;
    for (const change of changes)
      given(inscrit())
        .when(laRegionInscrit(change))
        .then(inscrit({ version: 2, ...change }));
    given(inscrit(), retire)
      .when(laRegionInscrit())
      .then(inscrit({ version: 2 }));
  });
  it('tient chaque code à part', () => {
    given(inscrit({ version: 3 }))
      .when(laRegionInscrit({ code: 'AUTRE' }))
      .then(inscrit({ code: 'AUTRE' }));
  });
  it('accepte un prix unique, et refuse un maximum sous le minimum', () => {
    given()
      .when(laRegionInscrit({ prixMaximumCentimes: 100_000 }))
      .then(inscrit({ prixMaximumCentimes: 100_000 }));
    given()
      .when(laRegionInscrit({ prixMaximumCentimes: 99_999 }))
      .refuses(Refus.PrixALEnvers);
  });
  it('refuse sans dispositif ouvert dans la région', () => {
    given()
      .when(laRegionInscrit(undefined, undefined, false))
      .refuses(Refus.DispositifDuServiceInconnu);
  });
  it('refuse à un autre rôle', () => {
    given()
      .when(laRegionInscrit(undefined, certificateur(inscritLe)))
      .refuses(Refus.CatalogueReserve);
  });
});
