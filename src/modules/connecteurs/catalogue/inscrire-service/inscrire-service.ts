import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { permise } from '#modules/habilitations';
import type { Catalogue, Service } from '../catalogue';
import * as Refus from '../catalogue.errors';
import type { Conditions, ServiceInscrit } from '../catalogue.events';

/** A new service, or a new version of one. */
export class InscrireService extends Command<Conditions & { code: string }> {
  static readonly authority = permise({ region: ['region.responsable'] }, Refus.CatalogueReserve);
}

const CLES = [
  'intitule',
  'competence',
  'prixMinimumCentimes',
  'prixMaximumCentimes',
  'partPubliquePointsDeBase',
  'plafondCentimes',
  'regime',
  'dispositifId',
] as const;

const memeService = (un: Service, autre: Conditions) => CLES.every((cle) => un[cle] === autre[cle]);

/** `dispositifOuvert`: whether the scheme is open in the region of the actor. */
export const inscrire =
  ({ data: { code, ...conditions }, context: { actor, at } }: InscrireService, dispositifOuvert: boolean) =>
  ({ services }: Catalogue): readonly ServiceInscrit[] => {
    const connu = services[code];
    if (connu && !connu.retire && memeService(connu.service, conditions)) return [];
    if (conditions.prixMaximumCentimes < conditions.prixMinimumCentimes) throw new Refus.PrixALEnvers();
    if (!dispositifOuvert) throw new Refus.DispositifDuServiceInconnu();
    const version = (connu?.service.version ?? 0) + 1;
    const inscription = { inscritPar: actor.personneId, inscritLe: dateDeParis(at) };
    return [
      { type: 'ServiceInscrit.v1', data: { region: actor.territoire, code, version, ...conditions, ...inscription } },
    ];
  };
