import { scenariosOf } from '#libs/event-sourcing';
import { fait } from '#facts/prestations';
import { certificateur, responsable } from '../../../../../test/support/acteurs-des-prestations';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { catalogue, serviceOffert } from '../catalogue';
import * as Refus from '../catalogue.errors';
import { retirerService, RetirerService } from './retirer-service';

const { code, retirePar, retireLe } = fait('ServiceRetire.v1')().data;

const laRegionRetire = (lequel = code, context = responsable(retireLe, retirePar)) =>
  demander(new RetirerService({ code: lequel }, context), retirerService);

describe('retirer un service du catalogue', () => {
  const { given } = scenariosOf(catalogue);
  const [inscrit, retire] = [fait('ServiceInscrit.v1')(), fait('ServiceRetire.v1')()];

  it('ne l’offre plus, jusqu’à une autre version', () => {
    given(inscrit).when(laRegionRetire()).then(retire);
    const version2 = fait('ServiceInscrit.v1')({ version: 2 });
    const offert = (...faits: (typeof inscrit | typeof retire)[]) => serviceOffert(etatApres(catalogue, faits), code);
    expect([offert(), offert(inscrit), offert(inscrit, retire), offert(inscrit, retire, version2)]).toEqual([
      null,
      inscrit.data,
      null,
      version2.data,
    ]);
  });
  it('ne change rien la seconde fois', () => {
    given(inscrit, retire)
      .when(laRegionRetire(undefined, responsable('2026-10-02')))
      .changesNothing();
  });
  it('refuse un service inconnu', () => {
    given().when(laRegionRetire()).refuses(Refus.ServiceInconnu);
    given(inscrit).when(laRegionRetire('AUTRE')).refuses(Refus.ServiceInconnu);
  });
  it('refuse à un autre rôle', () => {
    given(inscrit)
      .when(laRegionRetire(undefined, certificateur(retireLe)))
      .refuses(Refus.CatalogueReserve);
  });
});
